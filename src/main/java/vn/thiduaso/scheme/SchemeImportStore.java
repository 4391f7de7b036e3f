package vn.thiduaso.scheme;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.thiduaso.campaign.scheme.SchemeJson;
import vn.thiduaso.scoring.Scheme;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;

/** Keeps what uploaded workbooks say for a day, each for the person who uploaded it. */
@Component
class SchemeImportStore {

    private static final Duration KEPT = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final SchemeJson schemes;
    private final JsonMapper json;
    private final Clock clock;

    SchemeImportStore(JdbcClient jdbc, SchemeJson schemes, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.schemes = schemes;
        this.json = json;
        this.clock = clock;
    }

    long keep(Actor actor, long campaignId, ReadScheme read) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("DELETE FROM scheme_import WHERE expires_at < :now")
                .param("now", now)
                .update();
        Scheme scheme = read.scheme();
        return jdbc.sql("""
                        INSERT INTO scheme_import
                          (id, campaign_id, account_id, file_name, read_at, expires_at, content, problems)
                        VALUES (nextval('scheme_import_seq'), :campaign, :account, :name, :now, :expires,
                                :content::jsonb, :problems::jsonb) RETURNING id
                        """)
                .param("campaign", campaignId)
                .param("account", actor.accountId())
                .param("name", read.fileName())
                .param("now", now)
                .param("expires", now.plus(KEPT))
                .param("content", scheme == null ? null : schemes.write(scheme))
                .param("problems", json.writeValueAsString(read.problems()))
                .query(Long.class)
                .single();
    }

    ReadScheme read(Actor actor, long campaignId, long importId) {
        return jdbc.sql("""
                        SELECT file_name, content, problems FROM scheme_import
                        WHERE id = :id AND campaign_id = :campaign AND account_id = :account AND expires_at >= :now
                        """)
                .param("id", importId)
                .param("campaign", campaignId)
                .param("account", actor.accountId())
                .param("now", OffsetDateTime.now(clock))
                .query((row, no) -> new ReadScheme(
                        row.getString("file_name"),
                        scheme(row.getString("content")),
                        problems(row.getString("problems"))))
                .optional()
                .orElseThrow(() -> new NotFound("scheme import", importId));
    }

    void drop(Actor actor, long importId) {
        jdbc.sql("DELETE FROM scheme_import WHERE id = :id AND account_id = :account")
                .param("id", importId)
                .param("account", actor.accountId())
                .update();
    }

    private @Nullable Scheme scheme(@Nullable String content) {
        return content == null ? null : schemes.read(content);
    }

    private List<ReadScheme.WrongCell> problems(String content) {
        return Arrays.asList(json.readValue(content, ReadScheme.WrongCell[].class));
    }
}
