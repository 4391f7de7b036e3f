package vn.thiduaso.dossier.number;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives the numbers of papers, gapless and once each. Who takes a number holds the row of its series until the end of the
 * transaction; the next one waits, and takes the same number if the first was rolled back.
 */
@Component
public class NumberSeries {

    private final JdbcClient jdbc;
    private final Clock clock;

    NumberSeries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The number of the paper that the subject names: the one it has already, or else the next.
     *
     * @param subject what the number is for, the same text for the same paper: "dossier:12"
     * @param by who asks for it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int of(Series series, String subject, String by) {
        Optional<Integer> given = given(subject);
        if (given.isPresent()) {
            return given.get();
        }
        int number = next(series);
        Optional<Integer> meanwhile = given(subject);
        if (meanwhile.isPresent()) {
            throw new IllegalStateException("two transactions number the same paper " + subject);
        }
        jdbc.sql("""
                        INSERT INTO paper_number (bloc_id, year, kind, number, subject, given_at, given_by)
                        VALUES (:bloc, :year, :kind, :number, :subject, :at, :by)
                        """)
                .param("bloc", series.blocId())
                .param("year", series.year())
                .param("kind", series.kind().name())
                .param("number", number)
                .param("subject", subject)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
        return number;
    }

    private Optional<Integer> given(String subject) {
        return jdbc.sql("SELECT number FROM paper_number WHERE subject = :subject")
                .param("subject", subject)
                .query(Integer.class)
                .optional();
    }

    private int next(Series series) {
        return jdbc.sql("""
                        INSERT INTO paper_series (bloc_id, year, kind, last_number) VALUES (:bloc, :year, :kind, 1)
                        ON CONFLICT ON CONSTRAINT pk_paper_series
                        DO UPDATE SET last_number = paper_series.last_number + 1
                        RETURNING last_number
                        """)
                .param("bloc", series.blocId())
                .param("year", series.year())
                .param("kind", series.kind().name())
                .query(Integer.class)
                .single();
    }

    /** A series: whose papers, of which year, of which kind. */
    public record Series(long blocId, int year, PaperKind kind) {}
}
