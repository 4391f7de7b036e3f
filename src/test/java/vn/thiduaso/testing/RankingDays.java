package vn.thiduaso.testing;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets the window for objections end: no test can wait for days, and the database refuses to change the day. */
public final class RankingDays {

    private RankingDays() {}

    /** Moves the last day of the windows of the period, past the trigger that keeps preliminary tables as they are. */
    public static void endWindow(JdbcClient jdbc, long periodId, LocalDate day) {
        jdbc.sql("ALTER TABLE ranking_adoption DISABLE TRIGGER tr_ranking_adoption_frozen")
                .update();
        jdbc.sql("UPDATE ranking_adoption SET window_ends_on = ? WHERE period_id = ?")
                .params(day, periodId)
                .update();
        jdbc.sql("ALTER TABLE ranking_adoption ENABLE TRIGGER tr_ranking_adoption_frozen")
                .update();
    }
}
