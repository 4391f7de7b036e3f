package vn.thiduaso.award;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;

/** The base salary (lương cơ sở) by date: one statement a call. */
@Component
public class BaseSalary {

    private static final String LEVEL = "SELECT id, valid_from, amount, ground, version FROM base_salary ";

    private final JdbcClient jdbc;

    BaseSalary(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What holds on the day; a {@link RuleViolation} before the first level that is known. */
    public BaseSalaryLevel on(LocalDate day) {
        return jdbc.sql(LEVEL + "WHERE valid_from <= :day ORDER BY valid_from DESC LIMIT 1")
                .param("day", day)
                .query(BaseSalaryLevel.class)
                .optional()
                .orElseThrow(() -> new RuleViolation("award.error.noBaseSalary"));
    }

    /** All levels, the latest first. */
    List<BaseSalaryLevel> levels() {
        return jdbc.sql(LEVEL + "ORDER BY valid_from DESC")
                .query(BaseSalaryLevel.class)
                .list();
    }

    BaseSalaryLevel level(long id) {
        return jdbc.sql(LEVEL + "WHERE id = :id")
                .param("id", id)
                .query(BaseSalaryLevel.class)
                .optional()
                .orElseThrow(() -> new NotFound("base salary", id));
    }
}
