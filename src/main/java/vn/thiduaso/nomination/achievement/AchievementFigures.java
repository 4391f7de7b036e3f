package vn.thiduaso.nomination.achievement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.campaign.PeriodKind;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.ranking.RankingLine;
import vn.thiduaso.ranking.RankingQueries;
import vn.thiduaso.ranking.RankingTable;
import vn.thiduaso.scoring.Comparison;
import vn.thiduaso.scoring.Figures;
import vn.thiduaso.scoring.ItemScore;
import vn.thiduaso.scoring.Outcome;
import vn.thiduaso.shared.Actor;

/** Reads verified figures from published rankings: one statement a year, whatever the number of units. */
@Component
class AchievementFigures {

    private final RankingQueries rankings;
    private final AchievementTexts texts;

    AchievementFigures(RankingQueries rankings, AchievementTexts texts) {
        this.rankings = rankings;
        this.texts = texts;
    }

    /** The published tables of the campaign's years up to one; all of them without one; the earliest first. */
    List<RankingTable> tables(Actor actor, CampaignSheet campaign, @Nullable Integer upTo) {
        return campaign.periods().stream()
                .filter(period -> period.kind() == PeriodKind.YEAR)
                .filter(period -> upTo == null || period.year() <= upTo)
                .sorted(Comparator.comparing(PeriodSheet::dataTo))
                .map(period -> rankings.published(actor, period.id()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The unit in the tables, without years in which it has no score. */
    UnitFigures of(List<RankingTable> tables, long unitId) {
        List<Integer> years = new ArrayList<>();
        List<RankingLine> lines = new ArrayList<>();
        List<UnitFigures.Standing> standings = new ArrayList<>();
        for (RankingTable table : tables) {
            RankingLine line = table.line(unitId).orElse(null);
            BigDecimal points = line == null ? null : line.finalScore();
            if (line != null && points != null) {
                years.add(table.period().year());
                lines.add(line);
                standings.add(new UnitFigures.Standing(
                        table.period().year(),
                        texts.number(points),
                        line.place() == null
                                ? "–"
                                : line.place() + "/" + table.lines().size()));
            }
        }
        if (years.isEmpty()) {
            return UnitFigures.NONE;
        }
        List<UnitFigures.Row> rows = tables.get(tables.size() - 1).campaign().indicators().stream()
                .map(indicator -> row(indicator, lines))
                .toList();
        return new UnitFigures(years, rows, standings);
    }

    private UnitFigures.Row row(IndicatorSheet indicator, List<RankingLine> lines) {
        return new UnitFigures.Row(
                indicator.code(),
                indicator.name(),
                target(indicator),
                lines.stream().map(line -> result(indicator, line)).toList());
    }

    private String target(IndicatorSheet indicator) {
        BigDecimal target = indicator.target();
        if (target == null) {
            return Objects.requireNonNullElse(indicator.targetLevel(), "–");
        }
        String key = indicator.comparison() == Comparison.MORE_THAN ? "target.moreThan" : "target.atLeast";
        return texts.of(key, texts.number(target));
    }

    private String result(IndicatorSheet indicator, RankingLine line) {
        ItemScore item = Objects.requireNonNull(line.score()).items().stream()
                .filter(score -> score.code().equals(indicator.code()))
                .findFirst()
                .orElse(null);
        if (item == null || item.outcome() == Outcome.NOT_COUNTED || item.outcome() == Outcome.MISSING) {
            return "–";
        }
        BigDecimal percentage = item.percentage();
        if (percentage != null) {
            return texts.of("percent", texts.number(percentage));
        }
        Figures figures = line.grounds().figures().get(indicator.code());
        Integer level = figures == null ? null : figures.levelNo();
        return level == null || level >= indicator.levels().size()
                ? texts.of("outcome." + item.outcome())
                : indicator.levels().get(level).name();
    }
}
