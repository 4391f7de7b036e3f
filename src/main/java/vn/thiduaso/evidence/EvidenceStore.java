package vn.thiduaso.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.audit.Change;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;

/**
 * Adds, lists, opens and removes the evidence of an owner. The caller has authorised the person for that owner; the
 * person is taken only to note who added or removed what.
 */
@Service
public class EvidenceStore {

    /** The largest file that is taken, in bytes. */
    public static final int LARGEST_FILE = 20 << 20;

    private static final int LARGEST_FILE_IN_MEGABYTES = LARGEST_FILE >> 20;

    private final EvidenceRows rows;
    private final AuditLog audit;
    private final Clock clock;

    EvidenceStore(EvidenceRows rows, AuditLog audit, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /** Adds what a person sent with one of the three forms of {@code evidence/list :: add}. */
    @Transactional
    public EvidenceView add(Actor actor, String ownerKey, EvidenceForm form) {
        String kind = form.kind() == null ? "" : form.kind();
        return switch (kind) {
            case "FILE" -> addSent(actor, ownerKey, form.file());
            case "LINK" -> addLink(actor, ownerKey, form.url(), form.title());
            case "DOCUMENT" ->
                addDocument(actor, ownerKey, form.number(), form.parsedDate(), form.issuer(), form.title());
            default -> throw new RuleViolation("evidence.error.kind-missing");
        };
    }

    /**
     * Adds a file.
     *
     * @param fileName as the browser sent it
     * @param size length in bytes as announced; what is read counts
     */
    @Transactional
    public EvidenceView addFile(Actor actor, String ownerKey, String fileName, InputStream content, long size) {
        FileName name = FileName.clean(fileName);
        refuseLarge(name, size);
        try {
            return addFile(actor, ownerKey, fileName, content.readNBytes(LARGEST_FILE + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a file that is in memory already. */
    @Transactional
    public EvidenceView addFile(Actor actor, String ownerKey, String fileName, byte[] content) {
        FileName name = FileName.clean(fileName);
        refuseLarge(name, content.length);
        FileType type = FileCheck.typeOf(name, content);
        return added(actor, NewEvidence.file(ownerKey, name.toString(), type.contentType(), content));
    }

    /** Adds the address of a web page; without a title the address as typed is its title. */
    @Transactional
    public EvidenceView addLink(Actor actor, String ownerKey, @Nullable String url, @Nullable String title) {
        return added(actor, NewEvidence.link(ownerKey, url, title));
    }

    /** Adds the reference of an official document; the title alone may be missing. */
    @Transactional
    public EvidenceView addDocument(
            Actor actor,
            String ownerKey,
            @Nullable String number,
            @Nullable LocalDate date,
            @Nullable String issuer,
            @Nullable String title) {
        NewEvidence document = NewEvidence.document(ownerKey, number, date, issuer, title);
        RuleViolation.unless(
                date == null || !date.isAfter(LocalDate.now(clock)), "evidence.error.document-date-future");
        return added(actor, document);
    }

    /** Adds the same link or document to another owner; a file is not copied. Says whether something was added. */
    @Transactional
    public boolean copyReference(Actor actor, String ownerKey, EvidenceView reference) {
        switch (reference.kind()) {
            case FILE -> {
                return false;
            }
            case LINK -> addLink(actor, ownerKey, reference.url(), reference.title());
            case DOCUMENT ->
                addDocument(
                        actor,
                        ownerKey,
                        reference.documentNo(),
                        reference.documentDate(),
                        reference.issuer(),
                        reference.hasOwnTitle() ? reference.title() : null);
        }
        return true;
    }

    /** Removes a piece of evidence of this owner, and its content when nothing else has the same. */
    @Transactional
    public void remove(Actor actor, String ownerKey, long evidenceId) {
        EvidenceView removed =
                rows.delete(actor, ownerKey, evidenceId).orElseThrow(() -> new NotFound("evidence", evidenceId));
        audit.record(actor, "evidence.removed", ownerKey, Map.of("evidence", Change.of(trace(removed), null)));
    }

    /**
     * The evidence of several owners, oldest first, in one statement; every owner asked for has a list. Says of each file
     * whether this person may open it.
     */
    @Transactional(readOnly = true)
    public Map<String, List<EvidenceView>> find(Actor actor, Collection<String> ownerKeys) {
        Map<String, List<EvidenceView>> found = new LinkedHashMap<>();
        rows.find(actor, ownerKeys)
                .forEach(view -> found.computeIfAbsent(view.ownerKey(), key -> new ArrayList<>())
                        .add(view));
        ownerKeys.forEach(key -> found.putIfAbsent(key, List.of()));
        return found;
    }

    /** The same files and documents at other owners: one statement. */
    @Transactional(readOnly = true)
    public List<Alike> alike(Collection<String> ownerKeys) {
        return rows.alike(ownerKeys);
    }

    /** A file of this owner with its content; refused while it may be harmful. */
    @Transactional(readOnly = true)
    public EvidenceFile open(Actor actor, String ownerKey, long evidenceId) {
        EvidenceRows.Opened found =
                rows.open(actor, ownerKey, evidenceId).orElseThrow(() -> new NotFound("evidence file", evidenceId));
        found.scan().requireOpenable(found.file().name());
        return found.file();
    }

    /** Keeps the contents for ever, whatever becomes of the evidence that they came with. */
    @Transactional
    public void keep(Collection<String> hashes) {
        rows.keep(hashes);
    }

    /** A content that was kept, by its SHA-256; refused while it may be harmful. */
    @Transactional(readOnly = true)
    public byte[] kept(Actor actor, String sha256, String fileName) {
        FileScan scan = scans(actor, List.of(sha256)).get(sha256);
        if (scan != null) {
            scan.requireOpenable(fileName);
        }
        return rows.kept(sha256).orElseThrow(() -> new NotFound("kept evidence", sha256));
    }

    /** What the scanner has said about contents, by their SHA-256: one statement. */
    @Transactional(readOnly = true)
    public Map<String, FileScan> scans(Actor actor, Collection<String> hashes) {
        return rows.scans(actor, hashes);
    }

    private EvidenceView addSent(Actor actor, String ownerKey, @Nullable MultipartFile file) {
        String name = file == null ? null : file.getOriginalFilename();
        if (file == null || name == null || name.isBlank()) {
            throw new RuleViolation("evidence.error.file-missing");
        }
        try (InputStream content = file.getInputStream()) {
            return addFile(actor, ownerKey, name, content, file.getSize());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private EvidenceView added(Actor actor, NewEvidence evidence) {
        EvidenceView view = rows.insert(evidence, clock.instant(), actor);
        audit.record(actor, "evidence.added", view.ownerKey(), Map.of("evidence", Change.of(null, trace(view))));
        return view;
    }

    private static String trace(EvidenceView view) {
        return switch (view.kind()) {
            case FILE -> view.title() + " (sha256 " + view.sha256() + ")";
            case LINK -> String.valueOf(view.url());
            case DOCUMENT -> view.documentNo() + ", " + view.documentDate() + ", " + view.issuer();
        };
    }

    private static void refuseLarge(FileName name, long size) {
        RuleViolation.unless(
                size <= LARGEST_FILE, "evidence.error.file-too-large", name.toString(), LARGEST_FILE_IN_MEGABYTES);
    }
}
