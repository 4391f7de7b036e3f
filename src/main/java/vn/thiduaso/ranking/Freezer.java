package vn.thiduaso.ranking;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.thiduaso.scoring.Derivation;
import vn.thiduaso.scoring.ReportScore;
import vn.thiduaso.shared.Actor;

/** Writes a table down for good. The database refuses to change what was written (V010). */
@Component
class Freezer {

    /** Sentences without parts are written as they were before there were any: checksums of then stay good. */
    @SuppressWarnings("UnusedMethod") // Jackson reads it
    private interface WithoutEmptyParts {
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<Derivation> parts();
    }

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Freezer(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json.rebuild()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .addMixIn(Derivation.class, WithoutEmptyParts.class)
                .build();
    }

    /** Freezes the lines under the given number; returns the checksum. */
    String freeze(RankingTable table, int number, @Nullable String reason, Actor by, Instant at) {
        String checksum = checksum(table.lines());
        long id = jdbc.sql("""
                        INSERT INTO ranking (id, period_id, number, scheme_id, published_at, published_by, checksum, reason)
                        VALUES (nextval('ranking_seq'), :period, :number, :scheme, :at, :by, :checksum, :reason)
                        RETURNING id
                        """)
                .param("period", table.period().id())
                .param("number", number)
                .param("scheme", table.campaign().schemeId())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.name())
                .param("checksum", checksum)
                .param("reason", reason)
                .query(Long.class)
                .single();
        table.lines().forEach(line -> write(id, line));
        return checksum;
    }

    /**
     * SHA-256 over the lines as JSON, in the order of the units' ids. The same again from what was read back: maps are
     * written in the order of their keys, because jsonb keeps an order of its own.
     */
    String checksum(List<RankingLine> lines) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            lines.stream()
                    .sorted(Comparator.comparingLong(RankingLine::unitId))
                    .map(json::writeValueAsString)
                    .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
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
