package vn.thiduaso.staff.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.thiduaso.staff.StaffField;

/**
 * Two people's changes of one form put together: what only one of them touched is taken, what both changed differently
 * is left to the person who saves last.
 *
 * @param form the fields put together, on top of what is stored now
 * @param conflicts fields that both changed
 */
record StaffMerge(StaffForm form, List<StaffField> conflicts) {

    static StaffMerge of(StaffForm typed, StaffForm stored) {
        Map<StaffField, String> shown = typed.shown();
        Map<StaffField, String> merged = new EnumMap<>(StaffField.class);
        List<StaffField> conflicts = new ArrayList<>();
        for (StaffField field : StaffField.values()) {
            boolean untouched = typed.value(field).equals(shown.get(field));
            merged.put(field, untouched ? stored.value(field) : typed.value(field));
            boolean changedThere = !stored.value(field).equals(shown.get(field));
            if (!untouched && changedThere && !typed.value(field).equals(stored.value(field))) {
                conflicts.add(field);
            }
        }
        return new StaffMerge(StaffForm.of(merged, stored.version(), stored.seen(), typed.sure()), conflicts);
    }
}
