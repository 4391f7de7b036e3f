package vn.thiduaso.staff;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Forbidden;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.unit.UnitCatalogue;

/** Reads the register; a unit's people are seen by the unit itself, its figures by the leaders of its bloc too. */
@Component
@Transactional(readOnly = true)
public class StaffQueries {

    private static final String PERSON = "id, unit_id, full_name, kind, gender, birth_year, post, leader";

    private final JdbcClient jdbc;

    private final UnitCatalogue units;

    StaffQueries(JdbcClient jdbc, UnitCatalogue units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    /** The unit's staff on a day, in Vietnamese order of their names. */
    public List<StaffView> staffOf(Actor actor, long unitId, LocalDate day) {
        Forbidden.unless(actor.worksFor(unitId), "staff of unit " + unitId);
        return jdbc.sql("SELECT " + PERSON + """
                         FROM staff_member
                        WHERE unit_id = :unit AND joined_on <= :day AND (left_on IS NULL OR left_on >= :day)
                        ORDER BY full_name, id
                        """)
                .param("unit", unitId)
                .param("day", day)
                .query(StaffView.class)
                .list();
    }

    /** One person of a unit that the actor works for. */
    public StaffView person(Actor actor, long staffMemberId) {
        return jdbc.sql("SELECT " + PERSON + " FROM staff_member WHERE id = :id AND unit_id IN (:units)")
                .param("id", staffMemberId)
                .param("units", units(actor))
                .query(StaffView.class)
                .optional()
                .orElseThrow(() -> new NotFound("staff member", staffMemberId));
    }

    /**
     * Figures of the unit at the cut-off date. A training counts when it was completed between the first day of the
     * reporting year (15/12 of the year before) and the cut-off date (plan III: "định kỳ hàng năm").
     */
    public StaffFigures figures(Actor actor, long unitId, LocalDate yearStart, LocalDate cutOff) {
        if (!actor.worksFor(unitId)) {
            StaffPolicy.requireFigures(actor, unitId, units.blocsOf(unitId, cutOff));
        }
        return jdbc.sql("""
                        WITH s AS (
                          SELECT m.*, m.kind <> 'WORKER' AS official,
                                 EXISTS (SELECT 1 FROM training t WHERE t.staff_member_id = m.id
                                         AND t.completed_on BETWEEN :from AND :cutOff) AS trained,
                                 EXISTS (SELECT 1 FROM training t WHERE t.staff_member_id = m.id
                                         AND t.kind = 'DATA_ANALYSIS'
                                         AND t.completed_on BETWEEN :from AND :cutOff) AS trained_in_data
                          FROM staff_member m
                          WHERE m.unit_id = :unit AND m.joined_on <= :cutOff
                            AND (m.left_on IS NULL OR m.left_on >= :cutOff))
                        SELECT count(*) FILTER (WHERE official) AS officials,
                               count(*) FILTER (WHERE official AND trained) AS trained,
                               count(*) FILTER (WHERE official AND trained_in_data) AS trained_in_data,
                               count(*) AS everybody,
                               count(*) FILTER (WHERE misa_updated_on <= :cutOff) AS in_misa,
                               count(*) FILTER (WHERE oms_updated_on <= :cutOff) AS in_oms,
                               count(*) FILTER (WHERE citizen_id_registered_on <= :cutOff) AS registered_for_citizen_id,
                               count(*) FILTER (WHERE e_id_activated_on <= :cutOff) AS with_electronic_id
                        FROM s
                        """)
                .param("unit", unitId)
                .param("cutOff", cutOff)
                .param("from", yearStart)
                .query(StaffFigures.class)
                .single();
    }

    private static Collection<Long> units(Actor actor) {
        return actor.unitIds().isEmpty() ? List.of(-1L) : actor.unitIds();
    }
}
