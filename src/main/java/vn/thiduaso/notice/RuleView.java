package vn.thiduaso.notice;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.shared.Contact;

/**
 * A rule with whom it would reach now.
 *
 * @param next the next day on which it reminds; null for rules that wait for something to happen, and after the last day
 * @param reached units whose people it would reach; for {@link ReminderKind#ANSWERED} the units the leaders come from
 */
public record RuleView(RuleSetting setting, @Nullable LocalDate next, List<ReachedUnit> reached) {

    public RuleView {
        reached = List.copyOf(reached);
    }

    /** Whether the rule reminds when something happens, rather than on a day. */
    public boolean waitsForNews() {
        return setting.kind().isNews();
    }

    public long people() {
        return contacts().stream().map(Contact::accountId).distinct().count();
    }

    /** People of whom no address is known. */
    public long withoutAddress() {
        return contacts().stream()
                .filter(person -> !person.hasAddress())
                .map(Contact::accountId)
                .distinct()
                .count();
    }

    /** Units in which there is nobody to tell. */
    public long emptyUnits() {
        return reached.stream().filter(unit -> unit.people().isEmpty()).count();
    }

    private List<Contact> contacts() {
        return reached.stream().flatMap(unit -> unit.people().stream()).toList();
    }
}
