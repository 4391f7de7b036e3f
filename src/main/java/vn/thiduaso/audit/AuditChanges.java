package vn.thiduaso.audit;

import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** The changes of one event: sorted by field, without those that changed nothing. */
final class AuditChanges {

    private AuditChanges() {}

    static SortedMap<String, Change> real(Map<String, Change> changes) {
        SortedMap<String, Change> real = new TreeMap<>(changes);
        real.values().removeIf(change -> Objects.equals(change.before(), change.after()));
        return real;
    }
}
