package vn.thiduaso.dossier.edition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.dossier.JobState;
import vn.thiduaso.dossier.JobView;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;

/** The dossiers that wait to be made. Each is lent to one worker at a time, however many applications run. */
@Repository
public class JobRows {

    static final Duration LOAN = Duration.ofMinutes(1);
    static final int MOST_ATTEMPTS = 3;
    private static final String SEPARATOR = "\n";
    /** Only who still holds the job may say what became of it. */
    private static final String MINE = " WHERE id = :id AND state = 'RUNNING' AND attempts = :attempt";

    private static final String VIEW = """
            SELECT id, campaign_id, account_id, state, steps_done, steps, dossier_id, failure, failure_details, asked_at,
                   asked_by
            FROM compile_job
            """;

    private final JdbcClient jdbc;
    private final DossierText text;
    private final Clock clock;

    JobRows(JdbcClient jdbc, DossierText text, Clock clock) {
        this.jdbc = jdbc;
        this.text = text;
        this.clock = clock;
    }

    /**
     * The job of a wish: a new one, or the one that there is already, because the same form was sent twice or somebody else
     * asked for the same just now.
     *
     * @param ticket of the form
     */
    public long add(Actor actor, CompileWish wish, String ticket) {
        String request = text.write(wish.request());
        return jdbc.sql("""
                        INSERT INTO compile_job (id, campaign_id, ticket, account_id, actor, request, replaces_id, reason,
                          asked_at, asked_by, state, steps_done, steps, attempts, next_attempt_at, seen)
                        VALUES (nextval('compile_job_seq'), :campaign, :ticket, :account, :actor, :request,
                          CAST(:replaces AS bigint), :reason, :now, :by, 'WAITING', 0, 0, 0, :now, false)
                        ON CONFLICT DO NOTHING RETURNING id
                        """)
                .param("campaign", wish.campaignId())
                .param("ticket", ticket)
                .param("account", actor.accountId())
                .param("actor", text.write(actor))
                .param("request", request)
                .param("replaces", wish.replaces())
                .param("reason", wish.reason())
                .param("now", at(clock.instant()))
                .param("by", actor.name())
                .query(Long.class)
                .optional()
                .orElseGet(() -> existing(wish, request, ticket));
    }

    private long existing(CompileWish wish, String request, String ticket) {
        return jdbc.sql("""
                        SELECT id FROM compile_job
                        WHERE ticket = :ticket OR (campaign_id = :campaign AND md5(request) = md5(:request)
                          AND coalesce(replaces_id, 0) = coalesce(CAST(:replaces AS bigint), 0))
                        ORDER BY ticket = :ticket DESC, id DESC LIMIT 1
                        """)
                .param("ticket", ticket)
                .param("campaign", wish.campaignId())
                .param("request", request)
                .param("replaces", wish.replaces())
                .query(Long.class)
                .single();
    }

    public Optional<JobView> find(long id) {
        return jdbc.sql(VIEW + "WHERE id = :id")
                .param("id", id)
                .query(JobRows::view)
                .optional();
    }

    /** What the person asked for and has not looked at since it ended, or what is still being made. */
    public List<JobView> unseen(long accountId) {
        return jdbc.sql(VIEW + "WHERE account_id = :account AND NOT seen ORDER BY id")
                .param("account", accountId)
                .query(JobRows::view)
                .list();
    }

    /** The person has seen how it ended. */
    public void seen(long id, long accountId) {
        jdbc.sql("UPDATE compile_job SET seen = true WHERE id = :id AND account_id = :account AND NOT seen"
                        + " AND state IN ('DONE', 'FAILED')")
                .param("id", id)
                .param("account", accountId)
                .update();
    }

    /** Lends the job that has waited longest, if one is due. */
    @Transactional
    Optional<Loan> borrow() {
        return jdbc.sql("UPDATE compile_job SET state = 'RUNNING', attempts = attempts + 1, next_attempt_at = :until"
                        + " WHERE id = (SELECT id FROM compile_job WHERE state IN ('WAITING', 'RUNNING')"
                        + " AND next_attempt_at <= :now ORDER BY next_attempt_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)"
                        + " RETURNING id, campaign_id, actor, request, replaces_id, reason, attempts")
                .param("now", at(clock.instant()))
                .param("until", at(clock.instant().plus(LOAN)))
                .query(this::loan)
                .optional();
    }

    /** Tells how far it is, in a transaction of its own that everybody sees; false when the loan has ended. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    boolean told(Loan loan, int done, int total) {
        return jdbc.sql("UPDATE compile_job SET steps_done = :done, steps = :total, next_attempt_at = :until" + MINE)
                        .param("done", done)
                        .param("total", total)
                        .param("until", at(clock.instant().plus(LOAN)))
                        .param("id", loan.id())
                        .param("attempt", loan.attempt())
                        .update()
                == 1;
    }

    /** In the transaction that makes the dossier; false when the loan has ended. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean done(Loan loan, long dossierId) {
        return jdbc.sql("UPDATE compile_job SET state = 'DONE', dossier_id = :dossier, ended_at = :now" + MINE)
                        .param("dossier", dossierId)
                        .param("now", at(clock.instant()))
                        .param("id", loan.id())
                        .param("attempt", loan.attempt())
                        .update()
                == 1;
    }

    @Transactional
    void failed(Loan loan, RuleViolation why) {
        String details = String.join(
                SEPARATOR,
                List.of(why.arguments()).stream().map(String::valueOf).toList());
        jdbc.sql("UPDATE compile_job SET state = 'FAILED', failure = :failure, failure_details = :details,"
                        + " ended_at = :now" + MINE)
                .param("failure", why.messageKey())
                .param("details", details.substring(0, Math.min(1000, details.length())))
                .param("now", at(clock.instant()))
                .param("id", loan.id())
                .param("attempt", loan.attempt())
                .update();
    }

    /** Tries it again soon. */
    @Transactional
    void putBack(Loan loan) {
        jdbc.sql("UPDATE compile_job SET state = 'WAITING', next_attempt_at = :soon" + MINE)
                .param("soon", at(clock.instant().plusSeconds(10)))
                .param("id", loan.id())
                .param("attempt", loan.attempt())
                .update();
    }

    private Loan loan(ResultSet row, int index) throws SQLException {
        return new Loan(
                row.getLong("id"),
                text.actor(row.getString("actor")),
                new CompileWish(
                        row.getLong("campaign_id"),
                        text.request(row.getString("request")),
                        row.getObject("replaces_id", Long.class),
                        row.getString("reason")),
                row.getInt("attempts"));
    }

    private static JobView view(ResultSet row, int index) throws SQLException {
        String details = row.getString("failure_details");
        return new JobView(
                row.getLong("id"),
                row.getLong("campaign_id"),
                row.getLong("account_id"),
                JobState.valueOf(row.getString("state")),
                row.getInt("steps_done"),
                row.getInt("steps"),
                row.getObject("dossier_id", Long.class),
                row.getString("failure"),
                details == null || details.isEmpty() ? List.of() : List.of(details.split(SEPARATOR)),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("asked_by"));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /** A job in the hands of a worker. */
    record Loan(long id, Actor actor, CompileWish wish, int attempt) {}
}
