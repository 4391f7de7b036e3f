package vn.thiduaso.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.report.ReportHead;
import vn.thiduaso.report.ReportQueries;
import vn.thiduaso.report.ShownStates;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.unit.UnitCatalogue;
import vn.thiduaso.unit.UnitView;

/** Reads the list of a period's reports: two statements. */
@Service
@Transactional(readOnly = true)
public class ReportListQueries {

    private final ReportQueries reports;
    private final CampaignCatalogue campaigns;
    private final UnitCatalogue units;
    private final Clock clock;

    ReportListQueries(ReportQueries reports, CampaignCatalogue campaigns, UnitCatalogue units, Clock clock) {
        this.reports = reports;
        this.campaigns = campaigns;
        this.units = units;
        this.clock = clock;
    }

    /** The reports of all units of the bloc, for its leaders. */
    public ReportList list(Actor actor, long periodId) {
        CampaignSheet campaign = campaigns.campaignOfPeriod(periodId);
        if (!actor.leads(campaign.blocId())) {
            throw new NotFound("reports of period", periodId);
        }
        PeriodSheet period = campaign.period(periodId);
        Map<Long, ReportHead> heads = reports.heads(actor, List.of(periodId)).stream()
                .collect(Collectors.toMap(ReportHead::unitId, Function.identity()));
        ShownStates states = reports.states(actor, period);
        return new ReportList(
                campaign,
                period,
                members(campaign, period).stream()
                        .map(unit ->
                                new ReportLine(unit, heads.get(unit.id()), states.of(unit.id(), heads.get(unit.id()))))
                        .toList());
    }

    /** The person's own unit in the bloc of the period, for those who do not lead the bloc. */
    public Optional<UnitView> ownUnit(Actor actor, long periodId) {
        CampaignSheet campaign = campaigns.campaignOfPeriod(periodId);
        return actor.leads(campaign.blocId())
                ? Optional.empty()
                : members(campaign, campaign.period(periodId)).stream()
                        .filter(unit -> actor.worksFor(unit.id()))
                        .findFirst();
    }

    private List<UnitView> members(CampaignSheet campaign, PeriodSheet period) {
        return units.members(campaign.blocId(), period.membership(LocalDate.now(clock)));
    }
}
