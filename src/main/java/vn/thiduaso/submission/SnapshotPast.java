package vn.thiduaso.submission;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.campaign.past.EarlierPeriod;
import vn.thiduaso.campaign.past.EarlierPeriods;
import vn.thiduaso.report.EarlierFigures;
import vn.thiduaso.scoring.ReportInput.Earlier;
import vn.thiduaso.shared.Actor;

/** What a version needs to know of earlier periods: the one it is compared with, and what is added up. */
@Component
class SnapshotPast {

    private final EarlierPeriods periods;
    /** Asked for only when it is needed: who knows what counts reads submissions, too. */
    private final ObjectProvider<EarlierFigures> figures;

    SnapshotPast(EarlierPeriods periods, ObjectProvider<EarlierFigures> figures) {
        this.periods = periods;
        this.figures = figures;
    }

    Optional<EarlierPeriod> sameKindBefore(CampaignSheet campaign, PeriodSheet period) {
        return periods.sameKindBefore(campaign, period);
    }

    List<Earlier> added(Actor actor, CampaignSheet campaign, long periodId, long unitId) {
        return figures.getObject().of(actor, campaign, periodId, unitId);
    }
}
