package vn.thiduaso.nomination.eligibility;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.PeriodKind;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.nomination.eligibility.rule.UnitRecord;
import vn.thiduaso.ranking.RankingQueries;
import vn.thiduaso.ranking.RankingTable;
import vn.thiduaso.scoring.ItemScore;
import vn.thiduaso.scoring.Outcome;
import vn.thiduaso.scoring.ReportScore;
import vn.thiduaso.shared.Actor;

/** Reads how units stood in the rankings that nominations are measured by. */
@Component
public class UnitRecords {

    private final RankingQueries rankings;

    UnitRecords(RankingQueries rankings) {
        this.rankings = rankings;
    }

    /** The published table of the year, or of the campaign's last year that has one. */
    public Optional<RankingTable> table(Actor actor, CampaignSheet campaign, @Nullable Integer year) {
        return table(
                actor, campaign, period -> period.kind() == PeriodKind.YEAR && (year == null || year == period.year()));
    }

    /** The published table of the campaign's last year, or of its last half-year as long as no year has one. */
    public Optional<RankingTable> latest(Actor actor, CampaignSheet campaign) {
        return table(actor, campaign, period -> period.kind() == PeriodKind.YEAR)
                .or(() -> table(actor, campaign, period -> period.kind() != PeriodKind.YEAR));
    }

    private Optional<RankingTable> table(Actor actor, CampaignSheet campaign, Predicate<PeriodSheet> wanted) {
        List<PeriodSheet> periods = campaign.periods().stream()
                .filter(wanted)
                .sorted(Comparator.comparing(PeriodSheet::dataTo).reversed())
                .toList();
        for (PeriodSheet period : periods) {
            Optional<RankingTable> table = rankings.published(actor, period.id());
            if (table.isPresent()) {
                return table;
            }
        }
        return Optional.empty();
    }

    /** The unit in the table; null when it has no score there. */
    public static @Nullable UnitRecord of(RankingTable table, long unitId) {
        ReportScore score = table.line(unitId).map(line -> line.score()).orElse(null);
        if (score == null) {
            return null;
        }
        List<String> missed = score.items().stream()
                .filter(item -> item.outcome() == Outcome.MISSED
                        || item.outcome() == Outcome.NEAR
                        || item.outcome() == Outcome.MISSING)
                .map(item -> named(table.campaign(), item))
                .toList();
        return new UnitRecord(Integer.toString(table.period().year()), missed);
    }

    private static String named(CampaignSheet campaign, ItemScore item) {
        return campaign.indicators().stream()
                .filter(indicator -> indicator.code().equals(item.code()))
                .findFirst()
                .map(indicator -> item.code() + ". " + indicator.name())
                .orElse(item.code());
    }
}
