package vn.thiduaso.period;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.PeriodDates;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.report.ReportHead;
import vn.thiduaso.report.ReportQueries;
import vn.thiduaso.report.ReportState;
import vn.thiduaso.report.ShownStates;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Contact;
import vn.thiduaso.shared.PeopleDirectory;
import vn.thiduaso.unit.UnitCatalogue;
import vn.thiduaso.unit.UnitView;

/** Finds whom a change of dates reaches: the same statements whatever the number of units. */
@Component
class ReachFinder {

    private final ReportQueries reports;
    private final UnitCatalogue units;
    private final PeopleDirectory people;
    private final Clock clock;

    ReachFinder(ReportQueries reports, UnitCatalogue units, PeopleDirectory people, Clock clock) {
        this.reports = reports;
        this.units = units;
        this.people = people;
        this.clock = clock;
    }

    Reach find(Actor actor, CampaignSheet campaign, PeriodSheet before, PeriodDates dates) {
        PeriodSheet after = before.with(dates);
        Instant now = clock.instant();
        ShownStates states = reports.states(actor, before);
        ShownStates then = new ShownStates(after, states.reopened(), now);
        Map<Long, ReportHead> heads = reports.heads(actor, List.of(before.id())).stream()
                .collect(Collectors.toMap(ReportHead::unitId, Function.identity()));
        List<UnitView> members = units.members(campaign.blocId(), before.membership(LocalDate.now(clock)));
        Map<Long, List<Contact>> contacts = people
                .peopleOf(members.stream().map(UnitView::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Contact::unitId));
        return new Reach(
                before,
                dates,
                members.stream()
                        .map(unit -> {
                            ReportHead head = heads.get(unit.id());
                            return new Reach.Line(
                                    unit,
                                    states.of(unit.id(), head),
                                    effects(states, then, unit.id(), head),
                                    contacts.getOrDefault(unit.id(), List.of()));
                        })
                        .toList());
    }

    static List<Effect> effects(ShownStates before, ShownStates after, long unitId, @Nullable ReportHead head) {
        Instant submitted = head == null ? null : head.firstSubmittedAt();
        ReportState now = before.of(unitId, head);
        ReportState then = after.of(unitId, head);
        List<Effect> effects = new ArrayList<>();
        if (submitted != null) {
            boolean wasLate = !submitted.isBefore(before.period().lateFrom());
            boolean isLate = !submitted.isBefore(after.period().lateFrom());
            if (wasLate != isLate) {
                effects.add(isLate ? Effect.BECOMES_LATE : Effect.BECOMES_IN_TIME);
            }
        }
        if (now == ReportState.LOCKED != (then == ReportState.LOCKED)) {
            effects.add(then == ReportState.LOCKED ? Effect.LOCKED : Effect.UNLOCKED);
        }
        if (submitted == null && then != ReportState.LOCKED) {
            moved(before, after, effects);
        }
        return effects;
    }

    /** For a unit that has not submitted yet and still can. */
    private static void moved(ShownStates before, ShownStates after, List<Effect> effects) {
        PeriodSheet old = before.period();
        PeriodSheet changed = after.period();
        if (!old.opensOn().equals(changed.opensOn()) && before.now().isBefore(old.opensAt())) {
            boolean opens = !after.now().isBefore(changed.opensAt());
            effects.add(opens ? Effect.OPENED : Effect.OPENS_ON_ANOTHER_DAY);
        }
        if (!before.now().isBefore(old.lateFrom()) && after.now().isBefore(changed.lateFrom())) {
            effects.add(Effect.NO_LONGER_OVERDUE);
        } else if (!old.deadline().equals(changed.deadline())) {
            effects.add(changed.deadline().isAfter(old.deadline()) ? Effect.MORE_TIME : Effect.LESS_TIME);
        }
        if (!old.locksOn().equals(changed.locksOn()) && !effects.contains(Effect.UNLOCKED)) {
            effects.add(Effect.LOCKS_ON_ANOTHER_DAY);
        }
    }
}
