package vn.thiduaso.ranking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thiduaso.report.ReportQueries;
import vn.thiduaso.report.ReportState;
import vn.thiduaso.report.ShownStates;
import vn.thiduaso.shared.Actor;

/** What stands between a live table and its adoption or publication. Asks nobody for permission. */
@Component
class RankingSteps {

    private final ReportQueries reports;
    private final PublishedRankings published;
    private final Clock clock;

    RankingSteps(ReportQueries reports, PublishedRankings published, Clock clock) {
        this.reports = reports;
        this.published = published;
        this.clock = clock;
    }

    /** Why the live table can't be adopted. */
    List<Hindrance> beforeAdoption(Actor actor, RankingTable live, PeriodStatus status) {
        List<Hindrance> found = new ArrayList<>();
        if (status.publication() != null) {
            found.add(Hindrance.of("ranking.error.publishedAlready"));
        }
        addUnfinished(actor, live, found);
        if (status.openObjections() > 0) {
            found.add(Hindrance.of("ranking.error.objectionsOpen", status.openObjections()));
        }
        if (status.adoption() != null
                && live.standsAs(published.table(live.period().id(), status.adoption()))) {
            found.add(Hindrance.of("ranking.error.adoptedAlready", status.adopted()));
        }
        return found;
    }

    /** Why the live table can't be published. */
    List<Hindrance> beforePublication(Actor actor, RankingTable live, PeriodStatus status) {
        List<Hindrance> found = new ArrayList<>();
        addUnfinished(actor, live, found);
        if (status.openObjections() > 0) {
            found.add(Hindrance.of("ranking.error.objectionsOpen", status.openObjections()));
        }
        Adoption adoption = status.adoption();
        if (status.publication() != null) {
            return found;
        }
        if (adoption == null) {
            if (status.objectionDays() > 0) {
                found.add(Hindrance.of("ranking.error.notAdopted", status.objectionDays()));
            }
            return found;
        }
        if (adoption.isOpenAt(clock.instant())) {
            found.add(Hindrance.of("ranking.error.windowOpen", Adoption.day(adoption.windowEndsOn())));
        }
        if (!live.standsAs(published.table(live.period().id(), adoption))) {
            found.add(Hindrance.of("ranking.error.changedSinceAdoption", adoption.number()));
        }
        return found;
    }

    private void addUnfinished(Actor actor, RankingTable live, List<Hindrance> found) {
        List<String> names = waiting(actor, live);
        if (!names.isEmpty()) {
            found.add(Hindrance.of("ranking.error.notVerified", String.join("; ", names)));
        } else if (live.lines().stream().noneMatch(line -> line.place() != null)) {
            found.add(Hindrance.of("ranking.error.nobody"));
        }
    }

    /** Names of the units whose reports are not done. */
    private List<String> waiting(Actor actor, RankingTable table) {
        Instant now = clock.instant();
        boolean overdue = table.period().isOverdueOn(LocalDate.ofInstant(now, clock.getZone()));
        ShownStates states = reports.states(actor, table.period());
        return table.lines().stream()
                .filter(line -> line.state() != ReportState.VERIFIED && line.state() != ReportState.LOCKED)
                .filter(line -> !overdue || line.score() != null || states.isReopened(line.unitId()))
                .map(RankingLine::unitName)
                .toList();
    }
}
