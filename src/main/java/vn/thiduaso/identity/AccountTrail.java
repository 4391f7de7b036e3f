package vn.thiduaso.identity;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.audit.Change;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.unit.UnitCatalogue;

/** Writes what happens to accounts into the audit trail; roles with the names of unit and bloc as they are now. */
@Component
class AccountTrail {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final AuditLog audit;
    private final UnitCatalogue units;

    AccountTrail(AuditLog audit, UnitCatalogue units) {
        this.audit = audit;
        this.units = units;
    }

    void record(Actor actor, String action, Account account) {
        record(actor, action, account, Map.of());
    }

    void record(Actor actor, String action, Account account, Map<String, Change> changes) {
        audit.record(actor, action, account.username(), changes);
    }

    Map<String, Change> given(RoleScope scope, LocalDate from, @Nullable LocalDate to) {
        Map<String, Change> changes = new HashMap<>();
        place(scope).forEach((field, value) -> changes.put(field, new Change(null, value)));
        changes.put("from", new Change(null, DAY.format(from)));
        changes.put("to", new Change(null, to == null ? null : DAY.format(to)));
        return changes;
    }

    Map<String, Change> ended(RoleScope scope, LocalDate lastDay) {
        Map<String, Change> changes = new HashMap<>();
        place(scope).forEach((field, value) -> changes.put(field, new Change(value, null)));
        changes.put("to", new Change(null, DAY.format(lastDay)));
        return changes;
    }

    private Map<String, String> place(RoleScope scope) {
        Map<String, String> place = new HashMap<>();
        place.put("role", scope.role().name());
        Long unitId = scope.unitId();
        if (unitId != null) {
            place.put("unit", units.unit(unitId).name());
        }
        Long blocId = scope.blocId();
        if (blocId != null) {
            place.put("bloc", units.bloc(blocId).name());
        }
        return place;
    }
}
