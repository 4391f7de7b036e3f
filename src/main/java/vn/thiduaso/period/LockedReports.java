package vn.thiduaso.period;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.report.ReportHead;
import vn.thiduaso.report.ReportQueries;
import vn.thiduaso.report.ReportState;
import vn.thiduaso.report.ShownStates;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.unit.UnitCatalogue;
import vn.thiduaso.unit.UnitView;

/** Finds the units whose reports of a period are locked, and so can be opened again. */
@Component
class LockedReports {

    private final ReportQueries reports;
    private final UnitCatalogue units;
    private final Clock clock;

    LockedReports(ReportQueries reports, UnitCatalogue units, Clock clock) {
        this.reports = reports;
        this.units = units;
        this.clock = clock;
    }

    List<UnitView> of(Actor actor, CampaignSheet campaign, PeriodSheet period) {
        ShownStates states = reports.states(actor, period);
        Map<Long, ReportHead> heads = reports.heads(actor, List.of(period.id())).stream()
                .collect(Collectors.toMap(ReportHead::unitId, Function.identity()));
        return units.members(campaign.blocId(), period.membership(LocalDate.now(clock))).stream()
                .filter(unit -> states.of(unit.id(), heads.get(unit.id())) == ReportState.LOCKED)
                .toList();
    }

    UnitView unit(long unitId) {
        return units.unit(unitId);
    }
}
