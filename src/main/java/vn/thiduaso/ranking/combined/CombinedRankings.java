package vn.thiduaso.ranking.combined;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.ranking.combined.CombinedTable.Part;
import vn.thiduaso.ranking.rule.Combination;
import vn.thiduaso.ranking.rule.RankingRule;
import vn.thiduaso.ranking.rule.RankingRules;
import vn.thiduaso.shared.NotFound;

/** Combines what is published; for anybody, without signing in. Three statements, whatever the number of periods. */
@Component
@Transactional(readOnly = true)
public class CombinedRankings {

    private final JdbcClient jdbc;
    private final CampaignCatalogue campaigns;
    private final RankingRules rules;

    CombinedRankings(JdbcClient jdbc, CampaignCatalogue campaigns, RankingRules rules) {
        this.jdbc = jdbc;
        this.campaigns = campaigns;
        this.rules = rules;
    }

    /** The ranking of the campaign's year, or of the whole campaign; {@link NotFound} while nothing of it is published. */
    public CombinedTable table(long campaignId, @Nullable Integer year) {
        CampaignSheet campaign = campaigns.campaign(campaignId);
        RankingRule rule = rules.of(campaignId);
        Map<Long, List<Row>> published = published(campaign);
        List<PeriodSheet> wanted = campaign.periods().stream()
                .filter(period -> year == null || period.year() == year)
                .toList();
        List<Part> parts = parts(wanted, published, rule);
        if (parts.isEmpty()) {
            throw new NotFound("combined ranking of campaign", campaignId);
        }
        return new CombinedTable(
                campaign,
                year,
                rule.combination(),
                parts,
                wanted.stream()
                        .filter(period -> !published.containsKey(period.id()))
                        .toList(),
                campaign.periods().stream()
                        .filter(period -> published.containsKey(period.id()))
                        .map(PeriodSheet::year)
                        .distinct()
                        .sorted()
                        .toList(),
                lines(campaign, parts, published));
    }

    /** Of {@link Combination#LAST} only the last published period counts. */
    private static List<Part> parts(List<PeriodSheet> wanted, Map<Long, List<Row>> published, RankingRule rule) {
        List<Part> parts = wanted.stream()
                .filter(period -> published.containsKey(period.id()))
                .sorted(Comparator.comparing(PeriodSheet::dataTo))
                .map(period -> new Part(
                        period,
                        Optional.ofNullable(published.get(period.id()))
                                .map(rows -> rows.get(0).number())
                                .orElseThrow(),
                        rule.weight(period.id())))
                .toList();
        return rule.combination() == Combination.LAST && !parts.isEmpty()
                ? List.of(parts.get(parts.size() - 1))
                : parts;
    }

    private static List<CombinedTable.Line> lines(
            CampaignSheet campaign, List<Part> parts, Map<Long, List<Row>> published) {
        Map<Long, UnitSum> sums = new TreeMap<>();
        for (Part part : parts) {
            for (Row row : published.getOrDefault(part.period().id(), List.of())) {
                UnitSum sum = sums.computeIfAbsent(row.unitId(), UnitSum::new);
                sum.add(part, row);
            }
        }
        return CombinedPlaces.rank(campaign.scheme(), List.copyOf(sums.values()));
    }

    private Map<Long, List<Row>> published(CampaignSheet campaign) {
        List<Long> periods = campaign.periods().stream().map(PeriodSheet::id).toList();
        if (periods.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        SELECT r.period_id, r.number, w.unit_id, w.unit_name, w.place, w.base_score, w.final_score
                        FROM ranking r JOIN ranking_row w ON w.ranking_id = r.id
                        WHERE r.period_id IN (:periods)
                          AND r.number = (SELECT max(l.number) FROM ranking l WHERE l.period_id = r.period_id)
                        ORDER BY w.unit_name
                        """)
                .param("periods", periods)
                .query((row, number) -> new Row(
                        row.getLong("period_id"),
                        row.getInt("number"),
                        row.getLong("unit_id"),
                        row.getString("unit_name"),
                        row.getObject("place") != null,
                        row.getBigDecimal("base_score") != null,
                        row.getBigDecimal("final_score")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::periodId));
    }

    /** A unit's line of a publication. */
    record Row(
            long periodId,
            int number,
            long unitId,
            String unitName,
            boolean placed,
            boolean submitted,
            @Nullable BigDecimal finalScore) {

        /** Final score; 0 where nothing was submitted; null where nothing in the report could be counted. */
        @Nullable
        BigDecimal points() {
            if (!submitted) {
                return BigDecimal.ZERO.setScale(2);
            }
            return placed ? finalScore : null;
        }
    }
}
