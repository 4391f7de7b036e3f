package vn.thiduaso.notice;

import java.util.List;
import vn.thiduaso.shared.Contact;
import vn.thiduaso.unit.UnitView;

/** The people of a unit who would be told now; empty when nobody of the unit has an account. */
public record ReachedUnit(UnitView unit, List<Contact> people) {

    public ReachedUnit {
        people = List.copyOf(people);
    }
}
