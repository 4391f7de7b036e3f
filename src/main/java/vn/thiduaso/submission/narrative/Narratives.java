package vn.thiduaso.submission.narrative;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored sections of reports; whoever asks was allowed to read the report. */
@Component
public class Narratives {

    private final JdbcClient jdbc;

    Narratives(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The texts of all sections in their order, empty where nothing was written; no statement without a report. */
    public List<String> texts(@Nullable Long reportId) {
        Map<Section, SectionText> found = find(reportId);
        return Arrays.stream(Section.values())
                .map(section -> Objects.requireNonNull(found.get(section)).text())
                .toList();
    }

    /** All sections of the report. */
    Map<Section, SectionText> find(@Nullable Long reportId) {
        Map<Section, SectionText> found = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            found.put(section, SectionText.none(section));
        }
        if (reportId != null) {
            jdbc.sql("SELECT section, body, changed_at, changed_by FROM report_section WHERE report_id = :report")
                    .param("report", reportId)
                    .query((row, number) -> new SectionText(
                            Section.valueOf(row.getString("section")),
                            row.getString("body"),
                            row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                            row.getString("changed_by")))
                    .list()
                    .forEach(text -> found.put(text.section(), text));
        }
        return found;
    }

    void store(long reportId, Section section, String text, String by, Instant at) {
        jdbc.sql("""
                        INSERT INTO report_section (report_id, section, body, changed_at, changed_by)
                        VALUES (:report, :section, :body, :at, :by)
                        ON CONFLICT ON CONSTRAINT pk_report_section
                        DO UPDATE SET body = excluded.body, changed_at = excluded.changed_at,
                          changed_by = excluded.changed_by
                        """)
                .param("report", reportId)
                .param("section", section.name())
                .param("body", text)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }
}
