package vn.thiduaso.staff;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.audit.Change;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;

/** Changes many people of a register at once: all of it or nothing, and only if it still is as it was shown. */
@Service
@Transactional
public class RegisterService {

    private final StaffRepository people;
    private final StaffRegister register;
    private final AuditLog audit;
    private final Clock clock;

    RegisterService(StaffRepository people, StaffRegister register, AuditLog audit, Clock clock) {
        this.people = people;
        this.register = register;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What is to become of one person.
     *
     * @param personId null for somebody new
     * @param trainings to be added; one of the same kind and day gets this name and certificate
     */
    public record PersonChange(@Nullable Long personId, StaffData data, List<TrainingData> trainings) {}

    /** How many people were added and how many really changed. */
    public record Applied(int added, int changed) {}

    /**
     * Applies the changes; throws {@link vn.thiduaso.shared.StaleVersion} when somebody changed the register since.
     *
     * @param seenRevision of the register as the person saw it
     * @param source where the changes come from, for the audit trail: the name of a file, of a bulk edit
     */
    public Applied apply(Actor actor, long unitId, long seenRevision, List<PersonChange> changes, String source) {
        StaffPolicy.requireRegister(actor, unitId);
        register.raiseFrom(unitId, seenRevision);
        Map<Long, StaffMember> members = new HashMap<>();
        people.findAll(unitId).forEach(member -> members.put(member.id(), member));
        LocalDate today = LocalDate.now(clock);
        Instant now = clock.instant();
        List<AuditLog.Entry> added = new ArrayList<>();
        List<AuditLog.Entry> changed = new ArrayList<>();
        for (PersonChange change : changes) {
            Long personId = change.personId();
            if (personId == null) {
                StaffMember member = people.save(new StaffMember(unitId, change.data(), today, now));
                added.add(entry(member, null, noted(member, change.trainings(), today)));
            } else {
                StaffMember member = members.get(personId);
                if (member == null) {
                    throw new NotFound("staff member", personId);
                }
                StaffData before = member.data();
                member.change(change.data(), today);
                AuditLog.Entry entry = entry(member, before, noted(member, change.trainings(), today));
                if (isReal(entry)) {
                    changed.add(entry);
                }
            }
        }
        people.flush();
        audit.recordAll(actor, "staff.added", added);
        audit.recordAll(actor, "staff.changed", changed);
        audit.record(
                actor,
                "staff.listTaken",
                source,
                Map.of("added", Change.of(null, added.size()), "changed", Change.of(null, changed.size())));
        return new Applied(added.size(), changed.size());
    }

    private static Map<String, Change> noted(StaffMember member, List<TrainingData> trainings, LocalDate today) {
        List<@Nullable TrainingData> before = new ArrayList<>();
        for (TrainingData training : trainings) {
            before.add(member.noteTraining(training, today).orElse(null));
        }
        Map<String, Change> changes = new HashMap<>();
        StaffTrail.addTrainings(changes, before, trainings);
        return changes;
    }

    private static AuditLog.Entry entry(StaffMember member, @Nullable StaffData before, Map<String, Change> trainings) {
        Map<String, Change> changes = new HashMap<>(StaffTrail.between(before, member.data()));
        changes.putAll(trainings);
        return new AuditLog.Entry(StaffTrail.subject(member.id(), member.data()), changes);
    }

    private static boolean isReal(AuditLog.Entry entry) {
        return entry.changes().values().stream().anyMatch(change -> !Objects.equals(change.before(), change.after()));
    }
}
