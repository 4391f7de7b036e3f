package vn.thiduaso.stafflist;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.StaleVersion;
import vn.thiduaso.shared.TypedText;
import vn.thiduaso.staff.RegisterQueries;
import vn.thiduaso.staff.RegisterService;
import vn.thiduaso.staff.RegisterService.Applied;
import vn.thiduaso.staff.RegisterService.PersonChange;
import vn.thiduaso.staff.StaffField;
import vn.thiduaso.staff.StaffRecord;
import vn.thiduaso.staff.StaffRules;

/** Takes a staff list from Excel: read, shown against the register, then taken or dropped. */
@Service
@Transactional
public class ImportService {

    private static final int LONGEST_NAME = 200;

    private final ListReader reader;
    private final ImportStore store;
    private final RegisterQueries register;
    private final RegisterService changes;
    private final Clock clock;

    ImportService(
            ListReader reader, ImportStore store, RegisterQueries register, RegisterService changes, Clock clock) {
        this.reader = reader;
        this.store = store;
        this.register = register;
        this.changes = changes;
        this.clock = clock;
    }

    /** A list that waits, with its preview. */
    public record Waiting(String fileName, Instant readAt, ImportPreview preview) {}

    /** Reads a file and keeps its list for a decision; a {@link RuleViolation} says why the file cannot be read. */
    public long upload(Actor actor, long unitId, String fileName, byte[] file) {
        register.requireKeeper(actor, unitId);
        ListContent content = reader.read(file);
        String name = TypedText.clean(fileName);
        return store.keep(actor, unitId, name.substring(0, Math.min(name.length(), LONGEST_NAME)), content);
    }

    /** The preview against the register as it is now. */
    @Transactional(readOnly = true)
    public Waiting preview(Actor actor, long unitId, long importId) {
        RegisterQueries.Snapshot snapshot = register.snapshot(actor, unitId);
        ImportStore.Staged staged = store.read(actor, unitId, importId);
        ImportPreview preview = new PreviewBuilder(staged.content(), snapshot, LocalDate.now(clock)).build(Map.of());
        return new Waiting(staged.fileName(), staged.readAt(), preview);
    }

    /** Writes the good rows as decided; {@link StaleVersion} when the register changed since the preview. */
    public Applied take(Actor actor, long unitId, long importId, ImportDecision decision) {
        RegisterQueries.Snapshot snapshot = register.snapshot(actor, unitId);
        ImportStore.Staged staged = store.read(actor, unitId, importId);
        if (snapshot.revision() != decision.revision()) {
            throw new StaleVersion("staff register of unit " + unitId);
        }
        LocalDate today = LocalDate.now(clock);
        ImportPreview preview = new PreviewBuilder(staged.content(), snapshot, today).build(decision.choices());
        List<PersonChange> wanted = new ArrayList<>();
        preview.added().forEach(added -> wanted.add(added.change()));
        preview.changed().forEach(changed -> wanted.add(changed.change()));
        wanted.addAll(leavers(preview, decision, today));
        Applied applied = changes.apply(actor, unitId, decision.revision(), wanted, staged.fileName());
        store.drop(actor, unitId, importId);
        return applied;
    }

    /** Drops a list that is not wanted. */
    public void discard(Actor actor, long unitId, long importId) {
        register.requireKeeper(actor, unitId);
        store.drop(actor, unitId, importId);
    }

    private static List<PersonChange> leavers(ImportPreview preview, ImportDecision decision, LocalDate today) {
        List<PersonChange> leavers = new ArrayList<>();
        for (StaffRecord person : preview.absent()) {
            if (decision.leaving().contains(person.id())) {
                LocalDate lastDay = decision.leftOn();
                if (lastDay == null) {
                    throw new RuleViolation("stafflist.error.leftOnMissing");
                }
                PersonChange change =
                        new PersonChange(person.id(), person.data().with(StaffField.LEFT_ON, lastDay), List.of());
                StaffRules.problems(change.data(), today).stream().findFirst().ifPresent(problem -> {
                    throw new RuleViolation(
                            "stafflist.error.cannotLeave", person.data().fullName());
                });
                leavers.add(change);
            }
        }
        return leavers;
    }
}
