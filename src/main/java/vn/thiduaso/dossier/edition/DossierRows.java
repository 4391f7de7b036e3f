package vn.thiduaso.dossier.edition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thiduaso.dossier.CompiledView;
import vn.thiduaso.dossier.DossierState;
import vn.thiduaso.dossier.Recipient;

/** Reads compiled dossiers without their content: one statement a call. */
@Repository
public class DossierRows {

    private static final String VIEW = """
            SELECT d.id, d.campaign_id, d.bloc_id, d.recipient, d.first_id, d.edition, d.replaces_id, d.reason, d.number,
                   d.symbol, d.signed_on, d.awards, d.collectives, d.individuals, d.content_sha256, d.archive_size,
                   d.archive_sha256, d.compiled_at, d.compiled_by, d.state, d.forwarded_at, d.forwarded_by, d.replaced_at
            FROM compiled_dossier d
            """;

    private final JdbcClient jdbc;

    DossierRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<CompiledView> find(long id) {
        return jdbc.sql(VIEW + "WHERE d.id = :id")
                .param("id", id)
                .query(DossierRows::view)
                .optional();
    }

    /** All editions of the campaign, the latest first. */
    public List<CompiledView> ofCampaign(long campaignId) {
        return jdbc.sql(VIEW + "WHERE d.campaign_id = :campaign ORDER BY d.compiled_at DESC, d.id DESC")
                .param("campaign", campaignId)
                .query(DossierRows::view)
                .list();
    }

    /** The editions of one dossier, the latest first. */
    public List<CompiledView> editions(long firstId) {
        return jdbc.sql(VIEW + "WHERE d.first_id = :first ORDER BY d.edition DESC")
                .param("first", firstId)
                .query(DossierRows::view)
                .list();
    }

    /** What ever went up from these blocs, the latest first. */
    public List<CompiledView> forwarded(Collection<Long> blocIds) {
        return blocIds.isEmpty()
                ? List.of()
                : jdbc.sql(VIEW + "WHERE d.bloc_id IN (:blocs) AND d.forwarded_at IS NOT NULL"
                                + " ORDER BY d.forwarded_at DESC, d.id DESC")
                        .param("blocs", blocIds)
                        .query(DossierRows::view)
                        .list();
    }

    /** What waits for its signature, the earliest first. */
    public List<CompiledView> toForward(Collection<Long> blocIds) {
        return blocIds.isEmpty()
                ? List.of()
                : jdbc.sql(VIEW + "WHERE d.bloc_id IN (:blocs) AND d.state = 'COMPILED' ORDER BY d.compiled_at, d.id")
                        .param("blocs", blocIds)
                        .query(DossierRows::view)
                        .list();
    }

    /** Nominations that are in a dossier for this recipient which still counts, but for that edition. */
    Set<Long> takenFor(long campaignId, Recipient recipient, @Nullable Long but) {
        return new HashSet<>(jdbc.sql("""
                        SELECT n.nomination_id FROM compiled_nomination n JOIN compiled_dossier d ON d.id = n.dossier_id
                        WHERE d.campaign_id = :campaign AND d.recipient = :recipient AND d.state <> 'REPLACED'
                          AND d.id IS DISTINCT FROM CAST(:but AS bigint)
                        """)
                .param("campaign", campaignId)
                .param("recipient", recipient.name())
                .param("but", but)
                .query(Long.class)
                .list());
    }

    /** Of these nominations those that are in another dossier which still counts. */
    Set<Long> elsewhere(long dossierId, Collection<Long> nominationIds) {
        return nominationIds.isEmpty()
                ? Set.of()
                : new HashSet<>(jdbc.sql("""
                        SELECT n.nomination_id FROM compiled_nomination n JOIN compiled_dossier d ON d.id = n.dossier_id
                        WHERE n.nomination_id IN (:nominations) AND d.state <> 'REPLACED' AND d.id <> :dossier
                        """)
                        .param("nominations", nominationIds)
                        .param("dossier", dossierId)
                        .query(Long.class)
                        .list());
    }

    private static CompiledView view(ResultSet row, int index) throws SQLException {
        return new CompiledView(
                row.getLong("id"),
                row.getLong("campaign_id"),
                row.getLong("bloc_id"),
                Recipient.valueOf(row.getString("recipient")),
                row.getLong("first_id"),
                row.getInt("edition"),
                row.getObject("replaces_id", Long.class),
                row.getString("reason"),
                row.getInt("number"),
                row.getString("symbol"),
                row.getObject("signed_on", LocalDate.class),
                row.getString("awards"),
                row.getInt("collectives"),
                row.getInt("individuals"),
                row.getString("content_sha256"),
                row.getLong("archive_size"),
                row.getString("archive_sha256"),
                row.getObject("compiled_at", OffsetDateTime.class).toInstant(),
                row.getString("compiled_by"),
                DossierState.valueOf(row.getString("state")),
                instant(row, "forwarded_at"),
                row.getString("forwarded_by"),
                instant(row, "replaced_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
