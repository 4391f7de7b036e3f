package vn.thiduaso.remark;

import java.text.Normalizer;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.audit.Change;
import vn.thiduaso.report.EntryAddress;
import vn.thiduaso.report.ReportQueries;
import vn.thiduaso.report.ReportService;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;

/** Adds to the conversation about an indicator of a report. */
@Service
@Transactional
public class RemarkService {

    static final int LONGEST = 2000;

    private final ReportQueries reports;
    private final ReportService editing;
    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clock clock;

    RemarkService(ReportQueries reports, ReportService editing, JdbcClient jdbc, AuditLog audit, Clock clock) {
        this.reports = reports;
        this.editing = editing;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** Says something; somebody of the unit starts the report with it if need be. */
    public void say(Actor actor, EntryAddress address, @Nullable String typed) {
        String text = Normalizer.normalize(typed == null ? "" : typed.replace("\r\n", "\n"), Normalizer.Form.NFC)
                .strip();
        RuleViolation.unless(!text.isEmpty(), "remark.error.empty");
        RuleViolation.unless(text.length() <= LONGEST, "remark.error.tooLong", LONGEST);
        boolean ofUnit = actor.worksFor(address.unitId());
        long entryId = reports.entryId(actor, address).orElseGet(() -> editing.startEntry(actor, address));
        jdbc.sql("""
                        INSERT INTO remark (id, entry_id, text, of_unit, said_by, said_at)
                        VALUES (nextval('remark_seq'), :entry, :text, :ofUnit, :by, :at)
                        """)
                .param("entry", entryId)
                .param("text", text)
                .param("ofUnit", ofUnit)
                .param("by", actor.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        audit.record(actor, "remark.said", reports.subject(actor, address), Map.of("text", Change.of(null, text)));
    }
}
