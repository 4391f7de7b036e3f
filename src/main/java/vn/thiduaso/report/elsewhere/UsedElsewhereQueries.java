package vn.thiduaso.report.elsewhere;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.evidence.Alike;
import vn.thiduaso.evidence.EvidenceStore;
import vn.thiduaso.report.EntryView;
import vn.thiduaso.report.ReportView;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.unit.UnitCatalogue;

/** Points out to the leaders of the bloc which evidence of a report other units of the campaign give as theirs. */
@Service
@Transactional(readOnly = true)
public class UsedElsewhereQueries {

    private final EvidenceStore evidence;
    private final CampaignCatalogue campaigns;
    private final UnitCatalogue units;
    private final JdbcClient jdbc;

    UsedElsewhereQueries(EvidenceStore evidence, CampaignCatalogue campaigns, UnitCatalogue units, JdbcClient jdbc) {
        this.evidence = evidence;
        this.campaigns = campaigns;
        this.units = units;
        this.jdbc = jdbc;
    }

    /** By evidence; nothing for who does not lead the bloc. One statement, a second when something was found. */
    public Map<Long, List<UsedElsewhere>> of(Actor actor, ReportView report) {
        CampaignSheet campaign = campaigns.campaignOfPeriod(report.periodId());
        if (!actor.leads(campaign.blocId())) {
            return Map.of();
        }
        List<Alike> alike = evidence.alike(
                report.entries().values().stream().map(EntryView::evidenceKey).toList());
        Map<String, List<Long>> byOtherKey = alike.stream()
                .collect(Collectors.groupingBy(
                        Alike::otherOwnerKey, Collectors.mapping(Alike::evidenceId, Collectors.toList())));
        List<Long> entryIds = EntryView.entryIds(byOtherKey.keySet());
        return entryIds.isEmpty() ? Map.of() : resolved(campaign, report.unitId(), entryIds, byOtherKey);
    }

    private Map<Long, List<UsedElsewhere>> resolved(
            CampaignSheet campaign, long unitId, List<Long> entryIds, Map<String, List<Long>> byOtherKey) {
        Map<Long, String> codes =
                campaign.indicators().stream().collect(Collectors.toMap(IndicatorSheet::id, IndicatorSheet::code));
        Map<Long, List<UsedElsewhere>> found = new HashMap<>();
        jdbc.sql("""
                        SELECT e.id, e.indicator_id, r.unit_id, r.period_id
                        FROM report_entry e JOIN report r ON r.id = e.report_id
                        WHERE e.id IN (:entries) AND r.unit_id <> :unit AND r.period_id IN (:periods)
                        ORDER BY r.period_id DESC, r.unit_id, e.indicator_id
                        """)
                .param("entries", entryIds)
                .param("unit", unitId)
                .param(
                        "periods",
                        campaign.periods().stream().map(PeriodSheet::id).toList())
                .query(row -> {
                    String unit = units.unit(row.getLong("unit_id")).name();
                    PeriodSheet period = campaign.period(row.getLong("period_id"));
                    String code = codes.getOrDefault(row.getLong("indicator_id"), "");
                    for (long id : byOtherKey.getOrDefault(EntryView.evidenceKey(row.getLong("id")), List.of())) {
                        found.computeIfAbsent(id, key -> new ArrayList<>())
                                .add(new UsedElsewhere(id, unit, period, code));
                    }
                });
        return found;
    }
}
