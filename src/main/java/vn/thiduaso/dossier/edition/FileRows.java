package vn.thiduaso.dossier.edition;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thiduaso.dossier.CompiledFile;
import vn.thiduaso.dossier.parts.Part;

/** The files of compiled dossiers and who is in them: added and read, one content at a time, never changed. */
@Repository
class FileRows {

    private static final String FILE =
            "SELECT position, name, title, media_type, size_bytes, sha256 FROM compiled_file";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    FileRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    long nextDossierId() {
        return jdbc.sql("SELECT nextval('compiled_dossier_seq')")
                .query(Long.class)
                .single();
    }

    CompiledFile add(long dossierId, int position, Part part, byte[] bytes) {
        CompiledFile file = new CompiledFile(
                position, part.name(), part.title(), part.format().mediaType(), bytes.length, Digests.sha256(bytes));
        jdbc.sql("""
                        INSERT INTO compiled_file (dossier_id, position, name, title, media_type, size_bytes, crc32, sha256,
                          bytes)
                        VALUES (:dossier, :position, :name, :title, :type, :size, :crc, :sha256, :bytes)
                        """)
                .param("dossier", dossierId)
                .param("position", position)
                .param("name", file.name())
                .param("title", file.title())
                .param("type", file.mediaType())
                .param("size", file.size())
                .param("crc", Digests.crc32(bytes))
                .param("sha256", file.sha256())
                .param("bytes", bytes)
                .update();
        return file;
    }

    void addNominations(long dossierId, Collection<Long> nominationIds) {
        batches.batchUpdate(
                "INSERT INTO compiled_nomination (dossier_id, nomination_id) VALUES (?, ?)",
                nominationIds.stream().map(id -> new Object[] {dossierId, id}).toList());
    }

    /** In the order of the table of contents. */
    List<CompiledFile> files(long dossierId) {
        return jdbc.sql(FILE + " WHERE dossier_id = :dossier ORDER BY position")
                .param("dossier", dossierId)
                .query((row, index) -> new CompiledFile(
                        row.getInt("position"),
                        row.getString("name"),
                        row.getString("title"),
                        row.getString("media_type"),
                        row.getLong("size_bytes"),
                        row.getString("sha256")))
                .list();
    }

    Optional<byte[]> bytes(long dossierId, int position) {
        return jdbc.sql("SELECT bytes FROM compiled_file WHERE dossier_id = :dossier AND position = :position")
                .param("dossier", dossierId)
                .param("position", position)
                .query((row, index) -> row.getBytes("bytes"))
                .optional();
    }

    /** Shows every file with its content, one after another. */
    void each(long dossierId, BiConsumer<CompiledFile, byte[]> use) {
        for (CompiledFile file : files(dossierId)) {
            bytes(dossierId, file.position()).ifPresent(bytes -> use.accept(file, bytes));
        }
    }

    List<Long> nominations(long dossierId) {
        return jdbc.sql(
                        "SELECT nomination_id FROM compiled_nomination WHERE dossier_id = :dossier ORDER BY nomination_id")
                .param("dossier", dossierId)
                .query(Long.class)
                .list();
    }
}
