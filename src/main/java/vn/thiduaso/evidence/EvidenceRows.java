package vn.thiduaso.evidence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thiduaso.evidence.scan.ScannerSettings;
import vn.thiduaso.shared.Actor;

/**
 * The two tables of evidence. Whoever adds or removes a file first takes a lock on the hash of its content until the
 * end of the transaction, so that a content is never removed while another transaction refers to it anew.
 */
@Repository
class EvidenceRows {

    private static final String VIEW = """
            id, owner_key, kind, title, url, document_no, document_date, issuer, content_type, size_bytes, sha256,
            added_at, added_by,
            (SELECT scan_state FROM evidence_content c WHERE c.sha256 = evidence.sha256) AS scan_state,
            (SELECT scan_finding FROM evidence_content c WHERE c.sha256 = evidence.sha256) AS scan_finding,
            coalesce(added_by_account = :me, false) AS own""";

    private final JdbcClient jdbc;
    private final ScannerSettings scanner;

    EvidenceRows(JdbcClient jdbc, ScannerSettings scanner) {
        this.jdbc = jdbc;
        this.scanner = scanner;
    }

    EvidenceView insert(NewEvidence evidence, Instant at, Actor by) {
        NewEvidence.Document document = evidence.document();
        NewEvidence.Content content = evidence.content();
        return jdbc.sql("""
                        INSERT INTO evidence (id, owner_key, kind, title, url, document_no, document_date, issuer,
                                              content_type, size_bytes, sha256, added_at, added_by,
                                              added_by_account)
                        VALUES (nextval('evidence_seq'), :owner, :kind, :title, :url, :number, CAST(:date AS date),
                                :issuer, :type, CAST(:size AS bigint), :sha256, :at, :by, :me)
                        RETURNING """ + " " + VIEW)
                .param("owner", evidence.ownerKey())
                .param("kind", evidence.kind().name())
                .param("title", evidence.title())
                .param("url", evidence.url())
                .param("number", document == null ? null : document.number())
                .param("date", document == null ? null : document.date())
                .param("issuer", document == null ? null : document.issuer())
                .param("type", content == null ? null : content.type())
                .param("size", content == null ? null : (long) content.bytes().length)
                .param("sha256", content == null ? null : stored(content.bytes()))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.name())
                .param("me", by.accountId())
                .query(this::view)
                .single();
    }

    /** Deletes the row, and the content it alone referred to; empty when the owner has no such row (any more). */
    Optional<EvidenceView> delete(Actor actor, String ownerKey, long id) {
        Optional<EvidenceView> deleted = jdbc.sql(
                        "DELETE FROM evidence WHERE id = :id AND owner_key = :owner RETURNING " + VIEW)
                .param("id", id)
                .param("owner", ownerKey)
                .param("me", actor.accountId())
                .query(this::view)
                .optional();
        deleted.map(EvidenceView::sha256).ifPresent(this::deleteIfUnused);
        return deleted;
    }

    List<EvidenceView> find(Actor actor, Collection<String> ownerKeys) {
        if (ownerKeys.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("SELECT " + VIEW + " FROM evidence WHERE owner_key IN (:owners) ORDER BY added_at, id")
                .param("owners", Set.copyOf(ownerKeys))
                .param("me", actor.accountId())
                .query(this::view)
                .list();
    }

    List<Alike> alike(Collection<String> ownerKeys) {
        if (ownerKeys.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        SELECT mine.id, other.owner_key FROM evidence mine
                        JOIN evidence other ON other.sha256 = mine.sha256 AND other.owner_key <> mine.owner_key
                        WHERE mine.owner_key IN (:owners)
                        UNION
                        SELECT mine.id, other.owner_key FROM evidence mine
                        JOIN evidence other ON lower(replace(other.document_no, ' ', '')) = lower(replace(mine.document_no, ' ', ''))
                          AND other.document_date = mine.document_date AND other.owner_key <> mine.owner_key
                        WHERE mine.owner_key IN (:owners) AND mine.document_no IS NOT NULL""")
                .param("owners", Set.copyOf(ownerKeys))
                .query((row, number) -> new Alike(row.getLong("id"), row.getString("owner_key")))
                .list();
    }

    Optional<Opened> open(Actor actor, String ownerKey, long id) {
        return jdbc.sql("""
                        SELECT title, content_type, size_bytes, bytes, scan_state, scan_finding,
                               coalesce(added_by_account = :me, false) AS own
                        FROM evidence JOIN evidence_content USING (sha256)
                        WHERE id = :id AND owner_key = :owner""")
                .param("id", id)
                .param("owner", ownerKey)
                .param("me", actor.accountId())
                .query((row, number) -> new Opened(
                        new EvidenceFile(
                                row.getString("title"),
                                row.getString("content_type"),
                                row.getLong("size_bytes"),
                                row.getBytes("bytes")),
                        scan(row)))
                .optional();
    }

    void keep(Collection<String> hashes) {
        for (String sha256 : Set.copyOf(hashes)) {
            lock(sha256);
            jdbc.sql("INSERT INTO evidence_kept (sha256) VALUES (:sha256) ON CONFLICT DO NOTHING")
                    .param("sha256", sha256)
                    .update();
        }
    }

    Optional<byte[]> kept(String sha256) {
        return jdbc.sql("SELECT bytes FROM evidence_content JOIN evidence_kept USING (sha256) WHERE sha256 = :sha256")
                .param("sha256", sha256)
                .query((row, number) -> row.getBytes("bytes"))
                .optional();
    }

    Map<String, FileScan> scans(Actor actor, Collection<String> hashes) {
        Map<String, FileScan> scans = new HashMap<>();
        if (!hashes.isEmpty()) {
            jdbc.sql("""
                            SELECT sha256, scan_state, scan_finding, EXISTS (
                              SELECT FROM evidence e WHERE e.sha256 = c.sha256 AND e.added_by_account = :me) AS own
                            FROM evidence_content c WHERE sha256 IN (:hashes)""")
                    .param("me", actor.accountId())
                    .param("hashes", Set.copyOf(hashes))
                    .query(row -> {
                        scans.put(row.getString("sha256"), scan(row));
                    });
        }
        return scans;
    }

    private String stored(byte[] bytes) {
        String sha256 = sha256(bytes);
        lock(sha256);
        jdbc.sql("INSERT INTO evidence_content (sha256, bytes) VALUES (:sha256, :bytes) ON CONFLICT DO NOTHING")
                .param("sha256", sha256)
                .param("bytes", bytes)
                .update();
        return sha256;
    }

    private void deleteIfUnused(String sha256) {
        lock(sha256);
        jdbc.sql("""
                        DELETE FROM evidence_content
                        WHERE sha256 = :sha256 AND NOT EXISTS (SELECT FROM evidence WHERE sha256 = :sha256)
                          AND NOT EXISTS (SELECT FROM evidence_kept WHERE sha256 = :sha256)""").param("sha256", sha256).update();
    }

    private void lock(String sha256) {
        jdbc.sql("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(:sha256, 0))")
                .param("sha256", sha256)
                .query(Integer.class)
                .single();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private EvidenceView view(ResultSet row, int number) throws SQLException {
        return new EvidenceView(
                row.getLong("id"),
                row.getString("owner_key"),
                EvidenceView.Kind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("url"),
                row.getString("document_no"),
                row.getObject("document_date", LocalDate.class),
                row.getString("issuer"),
                row.getString("content_type"),
                size(row),
                row.getString("sha256"),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                row.getString("added_by"),
                row.getString("scan_state") == null ? null : scan(row));
    }

    private FileScan scan(ResultSet row) throws SQLException {
        return FileScan.of(
                row.getString("scan_state"), row.getString("scan_finding"), scanner.isOn(), row.getBoolean("own"));
    }

    private static @Nullable Long size(ResultSet row) throws SQLException {
        return row.getObject("size_bytes", Long.class);
    }

    /** A file with what the scanner has said about it. */
    record Opened(EvidenceFile file, FileScan scan) {}
}
