package vn.thiduaso.notice;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.report.ReportState;
import vn.thiduaso.shared.Contact;
import vn.thiduaso.shared.PeopleDirectory;
import vn.thiduaso.unit.UnitCatalogue;
import vn.thiduaso.unit.UnitView;

/** Whom each rule would reach if it reminded now. */
@Component
class Reach {

    private final Standings standings;
    private final PeopleDirectory people;
    private final UnitCatalogue units;

    Reach(Standings standings, PeopleDirectory people, UnitCatalogue units) {
        this.standings = standings;
        this.people = people;
        this.units = units;
    }

    /** The people of a period as they are now: a constant number of statements for all rules. */
    Now of(CampaignSheet campaign, PeriodSheet period) {
        List<Standing> members = standings.of(campaign, List.of(period)).getOrDefault(period.id(), List.of());
        List<Contact> leaders = people.leadersOf(campaign.blocId());
        return new Now(
                members,
                byUnit(people.peopleOf(
                        members.stream().map(member -> member.unit().id()).toList())),
                homes(leaders),
                byUnit(leaders));
    }

    private List<UnitView> homes(List<Contact> leaders) {
        Set<Long> ids = leaders.stream().map(Contact::unitId).collect(Collectors.toSet());
        return ids.stream().map(units::unit).toList();
    }

    private static Map<Long, List<Contact>> byUnit(List<Contact> contacts) {
        return contacts.stream().collect(Collectors.groupingBy(Contact::unitId));
    }

    /** Members and leaders at one moment. */
    record Now(
            List<Standing> members,
            Map<Long, List<Contact>> people,
            List<UnitView> leadersUnits,
            Map<Long, List<Contact>> leaders) {

        List<ReachedUnit> of(ReminderKind kind) {
            return switch (kind) {
                case OPENING -> members(member -> true);
                case BEFORE_DEADLINE, DEADLINE_DAY, OVERDUE, DEADLINE_CHANGED, LOCK_CHANGED ->
                    members(Standing::isWithUnit);
                case REOPENED -> members(member -> member.state() == ReportState.LOCKED);
                case REOPENING_REVOKED -> members(Standing::reopened);
                case UNVERIFIED -> members(member -> member.state() == ReportState.VERIFIED);
                case SENT_BACK -> members(member -> member.state() == ReportState.SUBMITTED);
                case ANSWERED ->
                    leadersUnits.stream()
                            .map(unit -> new ReachedUnit(unit, leaders.getOrDefault(unit.id(), List.of())))
                            .toList();
            };
        }

        private List<ReachedUnit> members(Predicate<Standing> wanted) {
            return members.stream()
                    .filter(wanted)
                    .map(Standing::unit)
                    .map(unit -> new ReachedUnit(unit, people.getOrDefault(unit.id(), List.of())))
                    .toList();
        }
    }
}
