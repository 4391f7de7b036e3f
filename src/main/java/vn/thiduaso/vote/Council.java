package vn.thiduaso.vote;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thiduaso.shared.Contact;
import vn.thiduaso.shared.PeopleDirectory;
import vn.thiduaso.shared.Role;
import vn.thiduaso.unit.UnitCatalogue;
import vn.thiduaso.unit.UnitView;

/** Who sits in a council: the bloc's members on the day, and the people who may chair it or keep its minutes. */
@Component
class Council {

    private final UnitCatalogue units;
    private final PeopleDirectory people;

    Council(UnitCatalogue units, PeopleDirectory people) {
        this.units = units;
        this.people = people;
    }

    List<Long> memberIds(long blocId, LocalDate day) {
        return units.members(blocId, day).stream().map(UnitView::id).toList();
    }

    /** The members, present as long as nobody says otherwise, each with its head as representative. */
    List<MemberView> members(long blocId, LocalDate day) {
        List<UnitView> members = units.members(blocId, day);
        Map<Long, String> heads = people
                .peopleOf(members.stream().map(UnitView::id).toList())
                .stream()
                .filter(contact -> contact.role() == Role.UNIT_HEAD)
                .collect(Collectors.toMap(Contact::unitId, Contact::name, (first, second) -> first));
        return members.stream()
                .map(unit ->
                        new MemberView(unit.id(), unit.name(), heads.getOrDefault(unit.id(), ""), Attendance.PRESENT))
                .toList();
    }

    /** Khối trưởng and Khối phó. */
    List<Official> chairs(long blocId) {
        return officials(people.leadersOf(blocId).stream());
    }

    /** Anybody of the leaders and the member units. */
    List<Official> secretaries(long blocId, LocalDate day) {
        return officials(
                Stream.concat(people.leadersOf(blocId).stream(), people.peopleOf(memberIds(blocId, day)).stream()));
    }

    private static List<Official> officials(Stream<Contact> contacts) {
        Collection<Official> once = contacts.map(
                        contact -> new Official(contact.accountId(), contact.name(), contact.unitId()))
                .collect(Collectors.toMap(
                        Official::accountId, official -> official, (first, second) -> first, LinkedHashMap::new))
                .values();
        return List.copyOf(once);
    }
}
