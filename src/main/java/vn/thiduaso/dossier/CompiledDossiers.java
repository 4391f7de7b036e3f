package vn.thiduaso.dossier;

import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.dossier.edition.DossierRows;
import vn.thiduaso.dossier.edition.Storage;
import vn.thiduaso.dossier.edition.Verification;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Grant;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.Role;

/**
 * Compiled dossiers for those who may see them: leaders of the bloc all, its superiors what was sent. For others they do
 * not exist.
 */
@Component
@Transactional(readOnly = true)
public class CompiledDossiers {

    private final DossierRows rows;
    private final Storage storage;
    private final Verification verification;
    private final AuditLog audit;

    CompiledDossiers(DossierRows rows, Storage storage, Verification verification, AuditLog audit) {
        this.rows = rows;
        this.storage = storage;
        this.verification = verification;
        this.audit = audit;
    }

    public Optional<CompiledView> find(Actor actor, long id) {
        return rows.find(id).filter(dossier -> DossierPolicy.maySee(actor, dossier));
    }

    /** What was sent to the person as a superior, the latest first; editions that were replaced since too. */
    public List<CompiledView> forwardedTo(Actor actor) {
        return rows.forwarded(actor.grants().stream()
                .filter(grant -> grant.role() == Role.SUPERIOR_READER)
                .map(Grant::blocId)
                .filter(Objects::nonNull)
                .toList());
    }

    /** What waits for its signature in blocs that the person leads: one statement. */
    public List<CompiledView> toForward(Actor actor) {
        return rows.toForward(actor.grants().stream()
                .map(Grant::blocId)
                .filter(Objects::nonNull)
                .filter(actor::leads)
                .distinct()
                .toList());
    }

    /** The editions of the dossier that the person may see, the latest first. */
    public List<CompiledView> editions(Actor actor, long id) {
        return rows.editions(view(actor, id).firstId()).stream()
                .filter(edition -> DossierPolicy.maySee(actor, edition))
                .toList();
    }

    /** Its files in the order of its table of contents. */
    public List<CompiledFile> files(Actor actor, long id) {
        return storage.files(view(actor, id).id());
    }

    /** Whom it proposes. */
    public List<Long> nominationIds(Actor actor, long id) {
        return storage.nominations(view(actor, id).id());
    }

    /** The awards and occasions that it proposes for, as {@link ListKey#text()}. */
    public List<String> listsOf(Actor actor, long id) {
        return storage.lists(view(actor, id).id());
    }

    /** A file; the audit trail keeps who took which. */
    @Transactional
    public DossierFile file(Actor actor, long id, int position) {
        CompiledView dossier = view(actor, id);
        CompiledFile file = storage.files(id).stream()
                .filter(one -> one.position() == position)
                .findFirst()
                .orElseThrow(() -> new NotFound("file of dossier", position));
        audit.record(actor, "dossier.downloaded", dossier.paperNumber() + " · " + file.name());
        return new DossierFile(file.shortName(), file.mediaType(), storage.bytes(id, position));
    }

    /** Writes the zip, file by file. */
    @Transactional
    public void archive(Actor actor, long id, OutputStream target) {
        CompiledView dossier = view(actor, id);
        audit.record(actor, "dossier.downloaded", dossier.paperNumber() + " · " + dossier.archiveName());
        storage.archive(id, target);
    }

    /** Computes every checksum anew. */
    public FrozenCheck verify(Actor actor, long id) {
        return verification.of(view(actor, id));
    }

    /** A dossier that the person may see. */
    public CompiledView view(Actor actor, long id) {
        return find(actor, id).orElseThrow(() -> new NotFound("dossier", id));
    }
}
