package vn.thiduaso.stafflist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.StaleVersion;
import vn.thiduaso.staff.RegisterQueries;
import vn.thiduaso.staff.RegisterService;
import vn.thiduaso.staff.RegisterService.PersonChange;
import vn.thiduaso.staff.StaffFilter;
import vn.thiduaso.staff.StaffRecord;
import vn.thiduaso.staff.StaffRules;

/** Records one thing for many people of a register, after showing how many will change. */
@Service
@Transactional
public class BulkService {

    private final RegisterQueries register;
    private final RegisterService changes;
    private final Clock clock;

    BulkService(RegisterQueries register, RegisterService changes, Clock clock) {
        this.register = register;
        this.changes = changes;
        this.clock = clock;
    }

    /** The ids of everybody whom the filter shows. */
    @Transactional(readOnly = true)
    public List<Long> everybody(Actor actor, long unitId, StaffFilter filter) {
        return register.find(actor, unitId, filter, 0, Integer.MAX_VALUE).stream()
                .map(StaffRecord::id)
                .toList();
    }

    /** Who of the picked people would change; those who are not of the register are left out. */
    @Transactional(readOnly = true)
    public BulkPreview preview(Actor actor, long unitId, Collection<Long> picked, BulkEdit edit) {
        RegisterQueries.Snapshot snapshot = register.snapshot(actor, unitId);
        LocalDate today = LocalDate.now(clock);
        Set<Long> ids = Set.copyOf(picked);
        List<StaffRecord> changing = new ArrayList<>();
        List<StaffRecord> kept = new ArrayList<>();
        List<BulkPreview.Refused> refused = new ArrayList<>();
        List<PersonChange> wanted = new ArrayList<>();
        for (StaffRecord person : snapshot.people()) {
            if (ids.contains(person.id())) {
                Optional<PersonChange> change = edit.changeOf(person);
                if (change.isEmpty()) {
                    kept.add(person);
                } else {
                    List<StaffRules.Problem> problems =
                            StaffRules.problems(change.get().data(), today);
                    if (problems.isEmpty()) {
                        changing.add(person);
                        wanted.add(change.get());
                    } else {
                        refused.add(new BulkPreview.Refused(person, problems.get(0)));
                    }
                }
            }
        }
        return new BulkPreview(snapshot.revision(), changing, kept, refused, wanted);
    }

    /** Does it; throws {@link StaleVersion} when the register changed since the preview. Returns how many changed. */
    public int apply(
            Actor actor, long unitId, Collection<Long> picked, BulkEdit edit, long seenRevision, String source) {
        BulkPreview preview = preview(actor, unitId, picked, edit);
        if (preview.revision() != seenRevision) {
            throw new StaleVersion("staff register of unit " + unitId);
        }
        RuleViolation.unless(!preview.changes().isEmpty(), "stafflist.error.nobodyChanges");
        return changes.apply(actor, unitId, seenRevision, preview.changes(), source)
                .changed();
    }
}
