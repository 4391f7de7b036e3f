package vn.thiduaso.award;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.audit.Change;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.StaleVersion;

/** Keeps the levels of the base salary. For administrators; what was computed before stays as it was. */
@Service
@Transactional
public class BaseSalaryService {

    private final BaseSalary salaries;
    private final JdbcClient jdbc;
    private final AuditLog audit;

    BaseSalaryService(BaseSalary salaries, JdbcClient jdbc, AuditLog audit) {
        this.salaries = salaries;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** What an administrator types of a level. */
    public record Data(
            LocalDate validFrom, long amount, @Nullable String ground) {}

    @Transactional(readOnly = true)
    public List<BaseSalaryLevel> levels(Actor actor) {
        AwardPolicy.requireAdministrator(actor);
        return salaries.levels();
    }

    @Transactional(readOnly = true)
    public BaseSalaryLevel level(Actor actor, long id) {
        AwardPolicy.requireAdministrator(actor);
        return salaries.level(id);
    }

    public void add(Actor actor, Data data) {
        AwardPolicy.requireAdministrator(actor);
        int added = jdbc.sql("""
                        INSERT INTO base_salary (id, valid_from, amount, ground, version)
                        VALUES (nextval('base_salary_seq'), :from, :amount, :ground, 0)
                        ON CONFLICT (valid_from) DO NOTHING
                        """)
                .param("from", data.validFrom())
                .param("amount", data.amount())
                .param("ground", data.ground())
                .update();
        RuleViolation.unless(added == 1, "award.error.sameDay");
        audit.record(actor, "award.salaryAdded", subject(data.validFrom()), changes(null, data));
    }

    /** Changes a level; {@link StaleVersion} when it is another one than the person saw. */
    public void change(Actor actor, long id, int version, Data data) {
        AwardPolicy.requireAdministrator(actor);
        BaseSalaryLevel before = salaries.level(id);
        int changed;
        try {
            changed = jdbc.sql("""
                            UPDATE base_salary SET valid_from = :from, amount = :amount, ground = :ground,
                                   version = version + 1
                            WHERE id = :id AND version = :version
                            """)
                    .param("from", data.validFrom())
                    .param("amount", data.amount())
                    .param("ground", data.ground())
                    .param("id", id)
                    .param("version", version)
                    .update();
        } catch (DuplicateKeyException e) {
            throw new RuleViolation("award.error.sameDay");
        }
        requireChanged(changed, id);
        audit.record(actor, "award.salaryChanged", subject(before.validFrom()), changes(before, data));
    }

    /** Takes a level away that was entered by mistake; the last one stays. */
    public void remove(Actor actor, long id, int version) {
        AwardPolicy.requireAdministrator(actor);
        BaseSalaryLevel before = salaries.level(id);
        RuleViolation.unless(salaries.levels().size() > 1, "award.error.lastSalary");
        int removed = jdbc.sql("DELETE FROM base_salary WHERE id = :id AND version = :version")
                .param("id", id)
                .param("version", version)
                .update();
        requireChanged(removed, id);
        audit.record(
                actor,
                "award.salaryRemoved",
                subject(before.validFrom()),
                Map.of("amount", Change.of(before.amount(), null)));
    }

    private static void requireChanged(int rows, long id) {
        if (rows != 1) {
            throw new StaleVersion("base salary " + id);
        }
    }

    private static String subject(LocalDate from) {
        return AwardSubjectNames.SALARY + from;
    }

    private static Map<String, Change> changes(@Nullable BaseSalaryLevel before, Data after) {
        Map<String, Change> changes = new LinkedHashMap<>();
        changes.put("validFrom", Change.of(before == null ? null : before.validFrom(), after.validFrom()));
        changes.put("amount", Change.of(before == null ? null : before.amount(), after.amount()));
        changes.put("ground", Change.of(before == null ? null : before.ground(), after.ground()));
        return changes;
    }
}
