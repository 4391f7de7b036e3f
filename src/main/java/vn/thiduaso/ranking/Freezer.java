package vn.thiduaso.ranking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.thiduaso.campaign.scheme.SchemeJson;
import vn.thiduaso.scoring.ReportScore;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.StaleVersion;

/** Writes tables down for good. The database refuses to change what was written (V010, V085). */
@Component
class Freezer {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Freezer(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = SchemeJson.knowingRules(json)
                .rebuild()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build();
    }

    /**
     * Keeps the reports of the period as they are until the transaction ends, so that nobody takes back meanwhile what a
     * table rests on. First of all statements of a transaction that reads everything as it was at one moment: a report that
     * somebody has just changed is a {@link StaleVersion}.
     */
    void hold(long periodId) {
        try {
            jdbc.sql("SELECT id FROM report WHERE period_id = ? ORDER BY id FOR SHARE")
                    .param(periodId)
                    .query(Long.class)
                    .list();
        } catch (ConcurrencyFailureException changedMeanwhile) {
            StaleVersion stale = new StaleVersion("reports of period " + periodId);
            stale.addSuppressed(changedMeanwhile);
            throw stale;
        }
    }

    /** Publishes the table under the given number; returns the checksum of what the public gets. */
    String freeze(RankingTable table, int number, @Nullable String reason, Actor by, Instant at) {
        String content = json.writeValueAsString(PublicContent.of(table, number, reason));
        String checksum = sha256(content);
        long id = jdbc.sql("""
                        INSERT INTO ranking (id, period_id, number, scheme_id, published_at, published_by, checksum,
                                             reason, content)
                        VALUES (nextval('ranking_seq'), :period, :number, :scheme, :at, :by, :checksum, :reason, :content)
                        RETURNING id
                        """)
                .param("period", table.period().id())
                .param("number", number)
                .param("scheme", table.campaign().schemeId())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.name())
                .param("checksum", checksum)
                .param("reason", reason)
                .param("content", content)
                .query(Long.class)
                .single();
        table.lines().forEach(line -> write(id, line));
        return checksum;
    }

    /** Keeps the table as a preliminary one under the given number; returns its checksum. */
    String adopt(
            RankingTable table, int number, LocalDate windowEndsOn, @Nullable String reason, Actor by, Instant at) {
        String detail = json.writeValueAsString(new FrozenTable(table.terms(), table.lines()));
        String checksum = sha256(detail);
        jdbc.sql("""
                        INSERT INTO ranking_adoption (id, period_id, number, scheme_id, adopted_at, adopted_by,
                                                      window_ends_on, reason, detail, checksum)
                        VALUES (nextval('ranking_adoption_seq'), :period, :number, :scheme, :at, :by, :ends, :reason,
                                :detail, :checksum)
                        """)
                .param("period", table.period().id())
                .param("number", number)
                .param("scheme", table.campaign().schemeId())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.name())
                .param("ends", windowEndsOn)
                .param("reason", reason)
                .param("detail", detail)
                .param("checksum", checksum)
                .update();
        return checksum;
    }

    /** SHA-256 of the text in UTF-8, hexadecimal. */
    static String sha256(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void write(long rankingId, RankingLine line) {
        ReportScore score = line.score();
        jdbc.sql("""
                        INSERT INTO ranking_row (id, ranking_id, unit_id, unit_name, place, self_score, base_score,
                                                 bonus, deduction, final_score, band, detail)
                        VALUES (nextval('ranking_row_seq'), :ranking, :unit, :name, :place, :self, :base,
                                :bonus, :deduction, :final, :band, :detail::jsonb)
                        """)
                .param("ranking", rankingId)
                .param("unit", line.unitId())
                .param("name", line.unitName())
                .param("place", line.place())
                .param("self", line.selfScore())
                .param("base", score == null ? null : score.base())
                .param("bonus", score == null ? 0 : score.bonus())
                .param("deduction", line.deductions() == null ? 0 : line.deductions())
                .param("final", line.finalScore())
                .param("band", line.band())
                .param("detail", json.writeValueAsString(line))
                .update();
    }
}
