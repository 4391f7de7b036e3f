package vn.thiduaso.review;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thiduaso.crosscheck.VerifierCount;
import vn.thiduaso.report.ReportView;
import vn.thiduaso.scoring.FigureState;
import vn.thiduaso.scoring.Figures;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;

/** The tables of the two-person check; that each is blind to the other is part of the statement that reads. */
@Repository
class BlindRows {

    private final JdbcClient jdbc;
    private final VerifierCount count;
    private final Clock clock;

    BlindRows(JdbcClient jdbc, VerifierCount count, Clock clock) {
        this.jdbc = jdbc;
        this.count = count;
        this.clock = clock;
    }

    /** One statement where nobody asks for two people, else three. */
    BlindPhase phase(Actor actor, ReportView report) {
        if (count.needed(report.periodId()) < 2) {
            return BlindPhase.OFF;
        }
        List<BlindSeat> seats = jdbc.sql("""
                        SELECT seat, name, account_id, done_at FROM review_seat
                        WHERE report_id = :report AND submission_no = :number ORDER BY seat
                        """)
                .param("report", report.id())
                .param("number", report.submissionNo())
                .query((row, number) -> {
                    OffsetDateTime done = row.getObject("done_at", OffsetDateTime.class);
                    return new BlindSeat(
                            row.getInt("seat"),
                            row.getString("name"),
                            row.getLong("account_id") == actor.accountId(),
                            done == null ? null : done.toInstant());
                })
                .list();
        return new BlindPhase(true, seats, rulings(actor, report));
    }

    /** The person's own rulings; the other's only when both are done. */
    private Map<Integer, Map<Long, VerdictView>> rulings(Actor actor, ReportView report) {
        Map<Integer, Map<Long, VerdictView>> bySeat = new HashMap<>();
        jdbc.sql("""
                        SELECT b.*, s.name FROM blind_ruling b JOIN review_seat s USING (report_id, submission_no, seat)
                        WHERE report_id = :report AND submission_no = :number AND (s.account_id = :me OR 2 = (
                          SELECT count(done_at) FROM review_seat d
                          WHERE d.report_id = :report AND d.submission_no = :number))
                        """)
                .param("report", report.id())
                .param("number", report.submissionNo())
                .param("me", actor.accountId())
                .query(row -> {
                    VerdictView view = view(row);
                    bySeat.computeIfAbsent(row.getInt("seat"), seat -> new HashMap<>())
                            .put(view.indicatorId(), view);
                });
        return bySeat;
    }

    /** Stores what the person decides; the first two people take the seats, a third is refused. */
    void store(Actor actor, ReportView report, BlindPhase phase, Collection<Ruling> rulings) {
        if (rulings.isEmpty()) {
            return;
        }
        RuleViolation.unless(!phase.isWaiting(), "review.error.blindDone");
        int seat = phase.own().map(BlindSeat::number).orElseGet(() -> take(actor, report, phase));
        for (Ruling ruling : rulings) {
            Figures corrected = ruling.decision() == Decision.CORRECTED ? ruling.corrected() : null;
            jdbc.sql("""
                            INSERT INTO blind_ruling (report_id, submission_no, seat, indicator_id, decision, state,
                              numerators, denominator, level_no, reason, decided_at)
                            VALUES (:report, :number, :seat, :indicator, :decision, :state, :numerators, :denominator,
                              :level, :reason, :at)
                            ON CONFLICT (report_id, submission_no, seat, indicator_id) DO UPDATE SET decision = :decision,
                              state = :state, numerators = :numerators, denominator = :denominator, level_no = :level,
                              reason = :reason, decided_at = :at
                            """)
                    .param("report", report.id())
                    .param("number", report.submissionNo())
                    .param("seat", seat)
                    .param("indicator", ruling.indicatorId())
                    .param("decision", ruling.decision().name())
                    .param("state", corrected == null ? null : corrected.state().name())
                    .param("numerators", numerators(corrected))
                    .param("denominator", corrected == null ? null : corrected.denominator())
                    .param("level", corrected == null ? null : corrected.levelNo())
                    .param("reason", ruling.decision() == Decision.ACCEPTED ? null : ruling.reason())
                    .param("at", OffsetDateTime.now(clock))
                    .update();
        }
    }

    /** The person is done: nothing of it changes any more. */
    void done(Actor actor, ReportView report, BlindPhase phase) {
        RuleViolation.unless(!phase.isWaiting(), "review.error.blindDone");
        if (phase.own().isEmpty()) {
            take(actor, report, phase);
        }
        jdbc.sql("""
                        UPDATE review_seat SET done_at = :at
                        WHERE report_id = :report AND submission_no = :number AND account_id = :me
                        """)
                .param("at", OffsetDateTime.now(clock))
                .param("report", report.id())
                .param("number", report.submissionNo())
                .param("me", actor.accountId())
                .update();
    }

    private int take(Actor actor, ReportView report, BlindPhase phase) {
        RuleViolation.unless(phase.seats().size() < 2, "review.error.blindTaken");
        int seat = phase.seats().size() + 1;
        jdbc.sql("""
                        INSERT INTO review_seat (report_id, submission_no, seat, account_id, name, taken_at)
                        VALUES (:report, :number, :seat, :me, :name, :at)
                        """)
                .param("report", report.id())
                .param("number", report.submissionNo())
                .param("seat", seat)
                .param("me", actor.accountId())
                .param("name", actor.name())
                .param("at", OffsetDateTime.now(clock))
                .update();
        return seat;
    }

    private static BigDecimal[] numerators(@Nullable Figures corrected) {
        return corrected == null ? new BigDecimal[0] : corrected.numerators().toArray(new BigDecimal[0]);
    }

    private static VerdictView view(ResultSet row) throws SQLException {
        String state = row.getString("state");
        Figures corrected = state == null
                ? null
                : new Figures(
                        FigureState.valueOf(state),
                        List.copyOf(Arrays.asList(
                                (BigDecimal[]) row.getArray("numerators").getArray())),
                        row.getBigDecimal("denominator"),
                        row.getObject("level_no", Integer.class));
        return new VerdictView(
                row.getLong("report_id"),
                row.getLong("indicator_id"),
                row.getInt("submission_no"),
                Decision.valueOf(row.getString("decision")),
                corrected,
                row.getString("reason"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                row.getString("name"));
    }
}
