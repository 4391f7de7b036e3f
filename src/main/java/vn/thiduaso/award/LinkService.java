package vn.thiduaso.award;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.audit.Change;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Forbidden;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;

/**
 * Says afterwards who somebody is whose award the register keeps by name, and takes that back. People of the
 * award's unit do it, because nobody else may see its staff; what a decision recorded stays as it is.
 */
@Service
@Transactional
public class LinkService {

    private static final String NAMED = """
            SELECT a.id, a.unit_id, u.name AS unit_name, a.person_name, a.birth_year, a.post, a.form_name,
                   a.decision_no, a.decision_date, a.staff_member_id, s.full_name AS linked_name
            FROM award a JOIN unit u ON u.id = a.unit_id LEFT JOIN staff_member s ON s.id = a.staff_member_id
            WHERE a.id = :id AND a.source = 'IMPORTED' AND a.person_name IS NOT NULL AND a.unit_id = ANY(:own)
            """;

    private final JdbcClient jdbc;
    private final AuditLog audit;

    LinkService(JdbcClient jdbc, AuditLog audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /**
     * An award that came by name.
     *
     * @param staffMemberId who it is said to be; null as long as nobody has said so
     */
    public record Named(
            long id,
            long unitId,
            String unitName,
            String personName,
            @Nullable Integer birthYear,
            @Nullable String post,
            String formName,
            String decisionNo,
            LocalDate decisionDate,
            @Nullable Long staffMemberId,
            @Nullable String linkedName) {}

    /** Somebody of the unit's staff, those of the same name first. */
    public record Candidate(
            long id,
            String fullName,
            int birthYear,
            @Nullable String post,
            boolean sameName) {}

    /** The award, for who may say whose it is. */
    @Transactional(readOnly = true)
    public Named award(Actor actor, long awardId) {
        Forbidden.unless(!actor.unitIds().isEmpty(), "say whose an award of the register is");
        return jdbc.sql(NAMED)
                .param("id", awardId)
                .param("own", actor.unitIds().toArray(Long[]::new))
                .query(Named.class)
                .optional()
                .map(Objects::requireNonNull)
                .orElseThrow(() -> new NotFound("award kept by name", awardId));
    }

    /** Who it could be: the staff of the award's unit, those who have left too. */
    @Transactional(readOnly = true)
    public List<Candidate> candidates(Actor actor, long awardId) {
        Named award = award(actor, awardId);
        return jdbc.sql("""
                        SELECT id, full_name, birth_year, post, plain_text(full_name) = plain_text(:name) AS same_name
                        FROM staff_member WHERE unit_id = :unit
                        ORDER BY same_name DESC, full_name, birth_year, id
                        """)
                .param("name", award.personName())
                .param("unit", award.unitId())
                .query(Candidate.class)
                .list();
    }

    /** From now on the award is that of the person. */
    public void link(Actor actor, long awardId, long staffMemberId) {
        Named award = award(actor, awardId);
        Candidate person = candidates(actor, awardId).stream()
                .filter(candidate -> candidate.id() == staffMemberId)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("award.error.otherUnit"));
        int linked = jdbc.sql("UPDATE award SET staff_member_id = :person WHERE id = :id AND staff_member_id IS NULL")
                .param("person", staffMemberId)
                .param("id", awardId)
                .update();
        RuleViolation.unless(linked == 1, "award.error.linked");
        record(actor, "award.linked", award, Change.of(null, person.fullName()));
    }

    /** It is kept by name again. */
    public void unlink(Actor actor, long awardId) {
        Named award = award(actor, awardId);
        int unlinked = jdbc.sql(
                        "UPDATE award SET staff_member_id = NULL WHERE id = :id AND staff_member_id IS NOT NULL")
                .param("id", awardId)
                .update();
        RuleViolation.unless(unlinked == 1, "award.error.notLinked");
        record(actor, "award.unlinked", award, Change.of(award.linkedName(), null));
    }

    private void record(Actor actor, String action, Named award, Change person) {
        audit.record(
                actor,
                action,
                String.join(" · ", award.personName(), award.formName(), award.decisionNo()),
                Map.of("person", person));
    }
}
