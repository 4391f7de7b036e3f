package vn.thiduaso.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thiduaso.ui.ListSheets;
import vn.thiduaso.ui.Listing;
import vn.thiduaso.ui.Paging;

/** Reads the letters of a topic, for modules that know who may see them. */
@Component
public class LetterReader {

    private final JdbcClient jdbc;

    LetterReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public LetterCounts count(String topic) {
        return jdbc.sql("""
                        SELECT count(*) FILTER (WHERE state = 'SENT') AS sent,
                               count(*) FILTER (WHERE state IN ('PENDING', 'SENDING')) AS waiting,
                               count(*) FILTER (WHERE state = 'FAILED') AS failed,
                               count(*) FILTER (WHERE state = 'NO_ADDRESS') AS without_address
                        FROM mail_letter WHERE topic = :topic
                        """).param("topic", topic).query(LetterCounts.class).single();
    }

    /** Letters that match, the newest first, as many as a page holds; a page behind the last one is the last one. */
    public Listing<LetterLine> find(String topic, LetterFilter filter, int page) {
        return find(topic, filter, page, Paging.DEFAULT_SIZE);
    }

    /** All letters that match, the newest first, up to what a workbook holds. */
    public List<LetterLine> all(String topic, LetterFilter filter) {
        return find(topic, filter, 1, ListSheets.MOST_ROWS + 1).rows();
    }

    private Listing<LetterLine> find(String topic, LetterFilter filter, int page, int size) {
        Map<String, Object> values = new HashMap<>();
        String where = where(topic, filter, values);
        long count = jdbc.sql("SELECT count(*) FROM mail_letter" + where)
                .params(values)
                .query(Long.class)
                .single();
        Paging paging = new Paging(page, size, count);
        values.put("limit", paging.size());
        values.put("offset", paging.offset());
        return new Listing<>(
                jdbc.sql("SELECT id, kind, person, address, subject, text, state, attempts, created_at,"
                                + " next_attempt_at, sent_at, failure, resent_at, resent_by FROM mail_letter" + where
                                + " ORDER BY created_at DESC, id DESC LIMIT :limit OFFSET :offset")
                        .params(values)
                        .query(LetterReader::line)
                        .list(),
                paging);
    }

    /** A letter of the topic that was given up or had no address: whose it is, and what it is about. */
    public Optional<Unsent> unsent(String topic, long letterId) {
        return jdbc.sql("SELECT account_id, person, subject FROM mail_letter"
                        + " WHERE id = :id AND topic = :topic AND state IN ('FAILED', 'NO_ADDRESS')")
                .param("id", letterId)
                .param("topic", topic)
                .query(Unsent.class)
                .optional();
    }

    private static String where(String topic, LetterFilter filter, Map<String, Object> values) {
        StringBuilder where = new StringBuilder(" WHERE topic = :topic");
        values.put("topic", topic);
        if (!filter.text().isBlank()) {
            where.append(" AND strpos(plain_text(person || ' ' || coalesce(address, '') || ' ' || subject),"
                    + " plain_text(:text)) > 0");
            values.put("text", filter.text().strip());
        }
        LetterState state = filter.state();
        if (state != null) {
            where.append(" AND state = :state");
            values.put("state", state.name());
        }
        return where.toString();
    }

    private static LetterLine line(ResultSet row, int number) throws SQLException {
        LetterState state = LetterState.valueOf(row.getString("state"));
        return new LetterLine(
                row.getLong("id"),
                row.getString("kind"),
                row.getString("person"),
                row.getString("address"),
                row.getString("subject"),
                row.getString("text"),
                state,
                row.getInt("attempts"),
                Objects.requireNonNull(instant(row, "created_at")),
                state == LetterState.PENDING ? instant(row, "next_attempt_at") : null,
                instant(row, "sent_at"),
                row.getString("failure"),
                instant(row, "resent_at"),
                row.getString("resent_by"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** A letter that never arrived. */
    public record Unsent(long accountId, String person, String subject) {}
}
