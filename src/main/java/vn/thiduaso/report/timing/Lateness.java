package vn.thiduaso.report.timing;

import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.campaign.PeriodSheet;

/** Judges first submissions again by other dates. Late answers to a send-back stay what they were. */
@Component
public class Lateness {

    private final JdbcClient jdbc;

    Lateness(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts one late event more or less for each report whose first submission the other dates judge differently. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void judgeAgain(PeriodSheet before, PeriodSheet after) {
        jdbc.sql("""
                        UPDATE report
                        SET late_count = greatest(0, late_count + CASE WHEN first_submitted_at >= :after THEN 1 ELSE -1 END),
                            version = version + 1
                        WHERE period_id = :period AND (first_submitted_at >= :before) <> (first_submitted_at >= :after)
                        """)
                .param("before", before.lateFrom().atOffset(ZoneOffset.UTC))
                .param("after", after.lateFrom().atOffset(ZoneOffset.UTC))
                .param("period", before.id())
                .update();
    }
}
