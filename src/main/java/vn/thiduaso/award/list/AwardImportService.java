package vn.thiduaso.award.list;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.audit.Change;
import vn.thiduaso.award.AwardRegister;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.StaleVersion;
import vn.thiduaso.shared.TypedText;
import vn.thiduaso.unit.UnitView;

/** Takes a list of earlier awards from Excel: read, shown against the register, then taken or dropped. */
@Service
@Transactional
public class AwardImportService {

    private static final int LONGEST_NAME = 200;

    private final AwardFileReader reader;
    private final AwardImportStore store;
    private final GroundReader grounds;
    private final AwardRegister register;
    private final AwardWords words;
    private final AuditLog audit;

    AwardImportService(
            AwardFileReader reader,
            AwardImportStore store,
            GroundReader grounds,
            AwardRegister register,
            AwardWords words,
            AuditLog audit) {
        this.reader = reader;
        this.store = store;
        this.grounds = grounds;
        this.register = register;
        this.words = words;
        this.audit = audit;
    }

    /** A list that waits, with its preview. */
    public record Waiting(String fileName, Instant readAt, ImportPreview preview) {}

    /**
     * What a person decided about a preview.
     *
     * @param takes how many rows the preview would have written, so that nothing else is
     * @param choices for unsure people by their first row: {@code name} or an id
     */
    public record Decision(int takes, Map<Integer, String> choices) {}

    /** What was written. */
    public record Done(int written, int skipped) {}

    /** The units for which the person may bring a list. */
    @Transactional(readOnly = true)
    public List<UnitView> units(Actor actor) {
        return grounds.units(actor);
    }

    /** The workbook that people fill in. */
    @Transactional(readOnly = true)
    public byte[] template(Actor actor) {
        grounds.units(actor);
        return words.template();
    }

    /** Reads a file and keeps its list for a decision; a {@link RuleViolation} says why the file cannot be read. */
    public long upload(Actor actor, String fileName, byte[] file) {
        grounds.units(actor);
        AwardContent content = reader.read(file);
        String name = TypedText.clean(fileName);
        return store.keep(actor, name.substring(0, Math.min(name.length(), LONGEST_NAME)), content);
    }

    /** The preview against the register as it is now. */
    @Transactional(readOnly = true)
    public Waiting preview(Actor actor, long importId) {
        AwardImportStore.Staged staged = store.read(actor, importId);
        return new Waiting(
                staged.fileName(),
                staged.readAt(),
                new PreviewBuilder(staged.content(), grounds.ground(actor), Map.of()).build());
    }

    /** Writes the rows as decided; {@link StaleVersion} when the preview would be another one by now. */
    public Done take(Actor actor, long importId, Decision decision) {
        AwardImportStore.Staged staged = store.read(actor, importId);
        register.lock();
        ImportGround ground = grounds.ground(actor);
        ImportPreview seen = new PreviewBuilder(staged.content(), ground, Map.of()).build();
        if (seen.taken().size() != decision.takes()) {
            throw new StaleVersion("award import " + importId);
        }
        ImportPreview preview = new PreviewBuilder(staged.content(), ground, decision.choices()).build();
        RuleViolation.unless(!preview.taken().isEmpty(), "award.error.nothingTaken");
        register.recordEarlier(
                actor, preview.taken().stream().map(ImportPreview.Taken::award).toList());
        store.drop(actor, importId);
        Map<String, Change> changes = new LinkedHashMap<>();
        changes.put("added", Change.of(null, preview.taken().size()));
        audit.record(actor, "award.imported", staged.fileName(), changes);
        return new Done(preview.taken().size(), preview.waiting() + preview.badRows());
    }

    /** Drops a list that is not wanted. */
    public void discard(Actor actor, long importId) {
        store.read(actor, importId);
        store.drop(actor, importId);
    }
}
