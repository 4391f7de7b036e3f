package vn.thiduaso.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thiduaso.audit.SearchedWords;
import vn.thiduaso.audit.SubjectName;
import vn.thiduaso.audit.SubjectNames;
import vn.thiduaso.audit.SubjectWords;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.unit.UnitCatalogue;
import vn.thiduaso.unit.UnitView;

/** Names reports and their entries by period, unit and indicator: one statement, and one for their units. */
@Component
class ReportSubjectNames implements SubjectNames {

    private static final String REPORT = "report:";
    private static final String ENTRY = "report-entry:";

    private final JdbcClient jdbc;
    private final CampaignCatalogue campaigns;
    private final UnitCatalogue units;
    private final SubjectWords words;

    ReportSubjectNames(JdbcClient jdbc, CampaignCatalogue campaigns, UnitCatalogue units, SubjectWords words) {
        this.jdbc = jdbc;
        this.campaigns = campaigns;
        this.units = units;
        this.words = words;
    }

    @Override
    public Map<String, SubjectName> names(Actor reader, Collection<String> subjects) {
        List<Long> reports = ids(REPORT, subjects);
        List<Long> entries = ids(ENTRY, subjects);
        if (reports.isEmpty() && entries.isEmpty()) {
            return Map.of();
        }
        List<Named> found = jdbc.sql("""
                        SELECT '%s' || id AS subject, period_id, unit_id, NULL::bigint AS indicator_id
                        FROM report WHERE id = ANY(:reports)
                        UNION ALL
                        SELECT '%s' || e.id, r.period_id, r.unit_id, e.indicator_id
                        FROM report_entry e JOIN report r ON r.id = e.report_id WHERE e.id = ANY(:entries)
                        """.formatted(REPORT, ENTRY))
                .param("reports", reports.toArray(Long[]::new))
                .param("entries", entries.toArray(Long[]::new))
                .query(Named.class)
                .list();
        Map<Long, UnitView> named =
                units.units(found.stream().map(Named::unitId).distinct().toList());
        Map<String, SubjectName> names = new HashMap<>();
        for (Named one : found) {
            UnitView unit = named.get(one.unitId());
            if (unit != null) {
                names.put(one.subject(), name(reader, one, unit.name()));
            }
        }
        return names;
    }

    @Override
    public SearchedWords searched() {
        return new SearchedWords(
                """
                (SELECT concat_ws(' ', :reportWords::text, CASE p.kind WHEN 'YEAR' THEN :yearWords ELSE :halfYearWords END,
                                  p.code, u.name)
                 FROM report r JOIN unit u ON u.id = r.unit_id JOIN reporting_period p ON p.id = r.period_id
                 WHERE r.id = CASE WHEN e.subject ~ '^report:\\d{1,18}$' THEN split_part(e.subject, ':', 2)::bigint
                                   WHEN e.subject ~ '^report-entry:\\d{1,18}$' THEN (SELECT t.report_id FROM report_entry t
                                        WHERE t.id = split_part(e.subject, ':', 2)::bigint) END)""",
                Map.of(
                        "reportWords", words.of("report.item", "", "", ""),
                        "yearWords", words.inside("campaign.period.YEAR", ""),
                        "halfYearWords", words.inside("campaign.period.HALF_YEAR", "")));
    }

    private SubjectName name(Actor reader, Named named, String unit) {
        Long indicatorId = named.indicatorId();
        CampaignSheet campaign = campaigns.campaignOfPeriod(named.periodId());
        PeriodSheet period = campaign.period(named.periodId());
        String when = words.inside("campaign.period." + period.kind(), String.valueOf(period.year()));
        String code = campaign.indicators().stream()
                .filter(indicator -> indicatorId != null && indicator.id() == indicatorId)
                .findFirst()
                .map(IndicatorSheet::code)
                .orElse(null);
        boolean opens = reader.leads(campaign.blocId()) || reader.worksFor(named.unitId());
        String page = "/ky/" + named.periodId() + "/bao-cao/" + named.unitId();
        return code == null
                ? new SubjectName(words.of("report", when, unit), opens ? page : null)
                : new SubjectName(words.of("report.item", when, unit, code), opens ? page + "/chi-tieu/" + code : null);
    }

    private static List<Long> ids(String kind, Collection<String> subjects) {
        return subjects.stream()
                .filter(subject -> subject.matches(kind + "\\d{1,18}"))
                .map(subject -> Long.valueOf(subject.substring(kind.length())))
                .toList();
    }

    /** What a subject stands for. */
    record Named(
            String subject,
            long periodId,
            long unitId,
            @Nullable Long indicatorId) {}
}
