package vn.thiduaso.scheme;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.scheme.SchemeJson;
import vn.thiduaso.scoring.Scheme;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.StaleVersion;

/** Drafts in the database; a change of a version that is no longer the newest is a {@link StaleVersion}. */
@Component
class DraftStore {

    private final JdbcClient jdbc;
    private final SchemeJson json;

    DraftStore(JdbcClient jdbc, SchemeJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Draft> find(long campaignId) {
        return jdbc.sql("""
                        SELECT id, number, content, reason, version, changed_at, changed_by FROM scoring_scheme
                        WHERE campaign_id = :campaign AND state = 'DRAFT'
                        """)
                .param("campaign", campaignId)
                .query((row, no) -> new Draft(
                        row.getLong("id"),
                        row.getInt("number"),
                        json.read(row.getString("content")),
                        row.getString("reason"),
                        row.getInt("version"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        row.getString("changed_by")))
                .optional();
    }

    /** Inserts a draft with the next number; there must be none yet. */
    int insert(long campaignId, Scheme scheme, @Nullable String reason, Actor by, Instant at) {
        try {
            return jdbc.sql("""
                            INSERT INTO scoring_scheme (id, campaign_id, number, total, bonus_cap, late_points, late_cap,
                                                        tie_break, content, state, reason, changed_at, changed_by)
                            SELECT nextval('scoring_scheme_seq'), :campaign, max(number) + 1, :total, :bonus, :late,
                                   :lateCap, :tieBreak, :content::jsonb, 'DRAFT', :reason, :at, :by
                            FROM scoring_scheme WHERE campaign_id = :campaign RETURNING number
                            """)
                    .param("campaign", campaignId)
                    .param("total", scheme.total())
                    .param("bonus", scheme.bonusCap())
                    .param("late", scheme.latePoints())
                    .param("lateCap", scheme.lateCap())
                    .param("tieBreak", String.join(",", scheme.tieBreak()))
                    .param("content", json.write(scheme))
                    .param("reason", reason)
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .param("by", by.name())
                    .query(Integer.class)
                    .single();
        } catch (DuplicateKeyException anotherOne) {
            throw new RuleViolation("scheme.error.draftExists");
        }
    }

    void update(Draft draft, int version, Scheme scheme, Actor by, Instant at) {
        changed(jdbc.sql("""
                        UPDATE scoring_scheme SET content = :content::jsonb, total = :total, bonus_cap = :bonus,
                               late_points = :late, late_cap = :lateCap, tie_break = :tieBreak,
                               changed_at = :at, changed_by = :by, version = version + 1
                        WHERE id = :id AND state = 'DRAFT' AND version = :version
                        """)
                .param("content", json.write(scheme))
                .param("total", scheme.total())
                .param("bonus", scheme.bonusCap())
                .param("late", scheme.latePoints())
                .param("lateCap", scheme.lateCap())
                .param("tieBreak", String.join(",", scheme.tieBreak()))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.name())
                .param("id", draft.id())
                .param("version", version)
                .update());
    }

    void signOff(Draft draft, int version, long fromPeriodId, Actor by, Instant at) {
        changed(jdbc.sql("""
                        UPDATE scoring_scheme SET state = 'SIGNED_OFF', signed_off_at = :at, signed_off_by = :by,
                               from_period_id = :period, version = version + 1
                        WHERE id = :id AND state = 'DRAFT' AND version = :version
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.name())
                .param("period", fromPeriodId)
                .param("id", draft.id())
                .param("version", version)
                .update());
    }

    void delete(Draft draft, int version) {
        changed(jdbc.sql("DELETE FROM scoring_scheme WHERE id = :id AND state = 'DRAFT' AND version = :version")
                .param("id", draft.id())
                .param("version", version)
                .update());
    }

    private static void changed(int rows) {
        if (rows == 0) {
            throw new StaleVersion("draft of a scheme");
        }
    }
}
