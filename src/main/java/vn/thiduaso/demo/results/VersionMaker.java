package vn.thiduaso.demo.results;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thiduaso.demo.writing.DemoFiles;
import vn.thiduaso.demo.writing.Dice;
import vn.thiduaso.demo.writing.Rows;
import vn.thiduaso.report.event.ReportSubmitted;
import vn.thiduaso.report.event.Signing;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Grant;
import vn.thiduaso.shared.Role;
import vn.thiduaso.submission.SubmissionArchive;

/** Writes the sections of the units' papers and a version for each submission that the reports say there was. */
@Component
@Profile("demo")
class VersionMaker {

    private static final String FIXED_LATER = "SHORTCOMINGS";
    private static final String WRITTEN_FIRST = "LEADERSHIP";
    private static final List<String> SECTION = Rows.columns("report_id, section, body, changed_at, changed_by");

    /** What a second submission changed: two entries, one of them got its evidence then, too. */
    private static final String CHANGED = """
            SELECT id FROM report_entry
            WHERE report_id = :report AND state = 'ENTERED' AND denominator > 3 AND numerators[1] > 2
            ORDER BY id * 7919 % 13, id LIMIT 2""";

    private final JdbcClient jdbc;
    private final SubmissionArchive archive;
    private final Map<String, List<Text>> texts = new LinkedHashMap<>();

    VersionMaker(JdbcClient jdbc, SubmissionArchive archive, DemoFiles files) {
        this.jdbc = jdbc;
        this.archive = archive;
        files.read("sections.csv", Text.class)
                .forEach(text -> texts.computeIfAbsent(text.section(), section -> new ArrayList<>())
                        .add(text));
    }

    void make(Rows rows) {
        List<Stored> reports = jdbc.sql("""
                        SELECT r.id, r.period_id, r.unit_id, r.submission_no, r.first_submitted_at, r.submitted_at,
                               r.submitted_by, r.late_count, r.changed_at, r.changed_by
                        FROM report r ORDER BY r.id
                        """).query(Stored.class).list();
        List<Object[]> sections = new ArrayList<>();
        for (Stored report : reports) {
            sections.addAll(sections(
                    report,
                    section -> report.submissionNo() == 0
                            ? section.equals(WRITTEN_FIRST)
                            : report.submissionNo() == 1 || !section.equals(FIXED_LATER)));
        }
        rows.insert("report_section", SECTION, sections);
        for (Stored report : reports) {
            if (report.submissionNo() == 1) {
                store(report, 1, report.submittedAt(), report.lateCount() > 0);
            } else if (report.submissionNo() > 1) {
                storeBoth(rows, report);
            }
        }
    }

    /** The first version is made of a report that is changed for it and put back afterwards. */
    private void storeBoth(Rows rows, Stored report) {
        List<Long> changed =
                jdbc.sql(CHANGED).param("report", report.id()).query(Long.class).list();
        boolean late = report.lateCount() > 1;
        change(changed, "-");
        store(report, 1, report.firstSubmittedAt(), late);
        change(changed, "+");
        rows.insert("report_section", SECTION, sections(report, FIXED_LATER::equals));
        store(report, report.submissionNo(), report.submittedAt(), report.lateCount() > (late ? 1 : 0));
    }

    private void change(List<Long> entries, String sign) {
        for (long entry : entries) {
            jdbc.sql("UPDATE report_entry SET numerators[1] = numerators[1] " + sign + " 1 WHERE id = :id")
                    .param("id", entry)
                    .update();
        }
        String shown = "report-entry:" + entries.stream().findFirst().orElse(0L);
        String hidden = "later:" + shown;
        jdbc.sql("UPDATE evidence SET owner_key = :after WHERE owner_key = :before")
                .param("before", sign.equals("-") ? shown : hidden)
                .param("after", sign.equals("-") ? hidden : shown)
                .update();
    }

    private void store(Stored report, int number, @Nullable OffsetDateTime at, boolean late) {
        Instant when = at == null ? Instant.EPOCH : at.toInstant();
        Actor head = new Actor(
                0, String.valueOf(report.submittedBy()), List.of(Grant.inUnit(Role.UNIT_HEAD, report.unitId())));
        ReportSubmitted submitted = new ReportSubmitted(
                head, report.id(), report.periodId(), report.unitId(), number, when, late, Signing.byHead(head.name()));
        archive.store(submitted, archive.snapshot(submitted));
    }

    private List<Object[]> sections(Stored report, Predicate<String> wanted) {
        Dice dice = Dice.of("sections", Long.toString(report.unitId()), Long.toString(report.periodId()));
        List<Object[]> sections = new ArrayList<>();
        texts.forEach((section, choice) -> {
            String body = dice.pick(choice).text();
            if (wanted.test(section) && body != null) {
                sections.add(new Object[] {report.id(), section, body, report.changedAt(), report.changedBy()});
            }
        });
        return sections;
    }

    private record Text(String section, @Nullable String text) {}

    private record Stored(
            long id,
            long periodId,
            long unitId,
            int submissionNo,
            @Nullable OffsetDateTime firstSubmittedAt,
            @Nullable OffsetDateTime submittedAt,
            @Nullable String submittedBy,
            int lateCount,
            OffsetDateTime changedAt,
            String changedBy) {}
}
