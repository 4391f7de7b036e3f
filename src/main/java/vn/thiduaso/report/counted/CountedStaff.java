package vn.thiduaso.report.counted;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.staff.StaffService;

/** Refuses to take out somebody who was in the register when a report of the unit was submitted. */
@Component
class CountedStaff {

    private final JdbcClient jdbc;

    CountedStaff(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void keep(StaffService.Removal removal) {
        OffsetDateTime added = removal.addedAt().orElse(Instant.EPOCH).atOffset(ZoneOffset.UTC);
        boolean counted = jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM report WHERE unit_id = :unit AND submitted_at >= :added)
                        """)
                .param("unit", removal.unitId())
                .param("added", added)
                .query(Boolean.class)
                .single();
        RuleViolation.unless(!counted, "staff.error.reported");
    }
}
