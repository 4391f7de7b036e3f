package vn.thiduaso.notice;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.report.ReportHead;
import vn.thiduaso.report.ReportQueries;
import vn.thiduaso.report.ShownStates;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Grant;
import vn.thiduaso.shared.Role;
import vn.thiduaso.unit.UnitCatalogue;

/** Reads how the members' reports stand; at night nobody is there, so it reads with the rights of the bloc's head. */
@Component
class Standings {

    private final UnitCatalogue units;
    private final ReportQueries reports;

    Standings(UnitCatalogue units, ReportQueries reports) {
        this.units = units;
        this.reports = reports;
    }

    /** All members by period: two statements, and those for the members. */
    Map<Long, List<Standing>> of(CampaignSheet campaign, Collection<PeriodSheet> periods) {
        if (periods.isEmpty()) {
            return Map.of();
        }
        List<Long> ids = periods.stream().map(PeriodSheet::id).toList();
        Actor reader = reader(campaign.blocId());
        Map<Long, ShownStates> states = reports.states(reader, periods);
        Map<Long, Map<Long, ReportHead>> heads = reports.heads(reader, ids).stream()
                .collect(Collectors.groupingBy(
                        ReportHead::periodId, Collectors.toMap(ReportHead::unitId, Function.identity())));
        Map<Long, List<Standing>> standings = new HashMap<>();
        for (PeriodSheet period : periods) {
            ShownStates shown = Objects.requireNonNull(states.get(period.id()));
            Map<Long, ReportHead> byUnit = heads.getOrDefault(period.id(), Map.of());
            standings.put(
                    period.id(),
                    units.members(campaign.blocId(), period.dataTo()).stream()
                            .map(unit -> Standing.of(unit, shown, byUnit.get(unit.id())))
                            .toList());
        }
        return standings;
    }

    private static Actor reader(long blocId) {
        return new Actor(0, "Thi đua số", List.of(Grant.inBloc(Role.BLOC_HEAD, blocId, null)));
    }
}
