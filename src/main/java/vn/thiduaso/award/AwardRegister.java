package vn.thiduaso.award;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the register of awards for modules that have asked who reads: one statement. */
@Component
public class AwardRegister {

    private final JdbcClient jdbc;

    AwardRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Awards of the unit as a collective, or of one of its staff; latest first. */
    public List<AwardView> awardsOf(long unitId, @Nullable Long staffMemberId) {
        return jdbc.sql("""
                        SELECT id, unit_id, staff_member_id, form_name, achievement, decision_no, decision_date
                        FROM award
                        WHERE unit_id = :unit AND staff_member_id IS NOT DISTINCT FROM CAST(:person AS bigint)
                        ORDER BY decision_date DESC, id DESC
                        """)
                .param("unit", unitId)
                .param("person", staffMemberId)
                .query(AwardView.class)
                .list();
    }
}
