package vn.thiduaso.ranking.why;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.evidence.EvidenceStore;
import vn.thiduaso.evidence.EvidenceView;
import vn.thiduaso.ranking.PeriodStatus;
import vn.thiduaso.ranking.RankingLine;
import vn.thiduaso.ranking.RankingQueries;
import vn.thiduaso.ranking.RankingTable;
import vn.thiduaso.ranking.TableChoice;
import vn.thiduaso.report.EntryView;
import vn.thiduaso.report.ReportQueries;
import vn.thiduaso.report.ReportView;
import vn.thiduaso.scoring.ItemScore;
import vn.thiduaso.scoring.ReportScore;
import vn.thiduaso.scoring.Totals;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;

/** Explains a unit's place in a table that the reader may see; {@link NotFound} where they may not see its line. */
@Component
@Transactional(readOnly = true)
public class WhyQueries {

    private final RankingQueries rankings;
    private final ReportQueries reports;
    private final EvidenceStore evidence;

    WhyQueries(RankingQueries rankings, ReportQueries reports, EvidenceStore evidence) {
        this.rankings = rankings;
        this.reports = reports;
        this.evidence = evidence;
    }

    /** Why the unit stands where it does in the chosen table. */
    public Why why(Actor actor, long periodId, long unitId, TableChoice choice) {
        PeriodStatus status = rankings.status(actor, periodId);
        RankingQueries.Chosen chosen = rankings.chosen(actor, periodId, choice, status);
        RankingTable table = chosen.table();
        RankingLine line = table.line(unitId).orElseThrow(() -> new NotFound("ranking line", unitId));
        ReportScore score = line.score();
        boolean own = rankings.mayReadReasons(actor, table.campaign().blocId(), unitId);
        Map<String, ItemScore> items = score == null
                ? Map.of()
                : score.items().stream().collect(Collectors.toMap(ItemScore::code, Function.identity()));
        return new Why(
                table,
                status,
                line,
                items,
                score == null ? List.of() : Totals.explain(table.campaign().scheme(), score),
                score == null ? null : Waterfall.of(table.terms(), score),
                table.gap(unitId).orElse(null),
                Improvements.of(table, line),
                own ? evidence(actor, periodId, unitId, chosen) : Map.of(),
                own,
                rankings.movements(actor, table, status).get(unitId));
    }

    private Map<String, List<EvidenceView>> evidence(
            Actor actor, long periodId, long unitId, RankingQueries.Chosen chosen) {
        Optional<ReportView> report = chosen.table().isLive()
                ? chosen.reports().stream()
                        .filter(found -> found.unitId() == unitId)
                        .findFirst()
                : reports.report(actor, periodId, unitId);
        if (report.isEmpty()) {
            return Map.of();
        }
        Map<String, String> keys = new HashMap<>();
        chosen.table().campaign().indicators().forEach(indicator -> {
            EntryView entry = report.get().entries().get(indicator.id());
            if (entry != null) {
                keys.put(indicator.code(), EntryView.evidenceKey(entry.id()));
            }
        });
        Map<String, List<EvidenceView>> found = evidence.find(actor, keys.values());
        return keys.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> found.getOrDefault(entry.getValue(), List.of())));
    }
}
