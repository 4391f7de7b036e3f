package vn.thiduaso.ranking;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.ranking.RankingQueries.Standing;
import vn.thiduaso.ranking.adjustment.AdjustmentQueries;
import vn.thiduaso.ranking.adjustment.AdjustmentView;
import vn.thiduaso.report.ReportQueries;
import vn.thiduaso.report.ReportView;
import vn.thiduaso.review.CountedEarlier;
import vn.thiduaso.review.ReviewQueries;
import vn.thiduaso.review.VerdictView;
import vn.thiduaso.scoring.Figures;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Grant;
import vn.thiduaso.shared.Role;
import vn.thiduaso.unit.UnitCatalogue;

/** Computes live tables. Asks nobody for permission: {@link RankingQueries} cuts out what the reader may see. */
@Component
class LiveTables {

    private final ReportQueries reports;
    private final ReviewQueries reviews;
    private final CountedEarlier earlier;
    private final UnitCatalogue units;
    private final AdjustmentQueries adjustments;

    LiveTables(
            ReportQueries reports,
            ReviewQueries reviews,
            CountedEarlier earlier,
            UnitCatalogue units,
            AdjustmentQueries adjustments) {
        this.reports = reports;
        this.reviews = reviews;
        this.earlier = earlier;
        this.units = units;
        this.adjustments = adjustments;
    }

    /** From the reports that the person may read. */
    Standing asFarAsReadable(Actor actor, CampaignSheet campaign, long periodId) {
        return standing(actor, actor, campaign, periodId);
    }

    /**
     * From all reports of the bloc, but only with decisions that a unit was told or that the person may know: for blocs
     * that let their members see everything.
     */
    Standing asTold(Actor actor, CampaignSheet campaign, long periodId) {
        Actor bloc = new Actor(
                actor.accountId(), actor.name(), List.of(Grant.inBloc(Role.BLOC_DEPUTY, campaign.blocId(), null)));
        return standing(actor, bloc, campaign, periodId);
    }

    /** From the reports that {@code scope} may read, with decisions as far as {@code actor} may know them. */
    private Standing standing(Actor actor, Actor scope, CampaignSheet campaign, long periodId) {
        PeriodSheet period = campaign.period(periodId);
        List<ReportView> known = reports.reportsOfPeriod(scope, periodId);
        Map<Long, Map<Long, VerdictView>> decided = reviews.verdicts(actor, known);
        Map<Long, Map<Long, Figures>> figures = reviews.verifiedFigures(actor, known, decided);
        List<AdjustmentView> given = adjustments.counting(actor, periodId);
        LiveTable.Counted counted =
                new LiveTable.Counted(figures, decided, earlier.ofAll(actor, scope, campaign, periodId));
        LiveTable table = new LiveTable(campaign, reports.states(actor, period), known, counted, given);
        return new Standing(table.rank(units.members(campaign.blocId(), period.dataTo())), known, figures);
    }
}
