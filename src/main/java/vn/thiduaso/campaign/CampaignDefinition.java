package vn.thiduaso.campaign;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.scoring.Comparison;
import vn.thiduaso.scoring.ItemKind;

/** A whole campaign as it is written in a file, in the file's own words: see {@link CampaignFile}. */
public record CampaignDefinition(Head campaign, Scoring scoring, List<Group> groups, List<Indicator> indicators) {

    public CampaignDefinition {
        groups = List.copyOf(groups);
        indicators = List.copyOf(indicators);
    }

    /** What the campaign is, on which grounds, when it is reported and what it can win. */
    public record Head(
            String code,
            String name,
            CampaignKind kind,
            LocalDate start,
            LocalDate end,
            String scope,
            List<Ground> legalGrounds,
            List<String> contents,
            List<PeriodDefinition> periods,
            List<AwardForm> awardForms,
            Criteria criteria) {}

    /** A text of the campaign itself that papers quote. */
    public record Ground(String number, LocalDate date, String issuer, String title) {}

    /** A form of award: its coefficient is times the base salary. */
    public record AwardForm(
            String code,
            String name,
            String authority,
            List<Occasion> occasions,
            BigDecimal coefficient,
            BigDecimal collectiveFactor,
            BigDecimal voteThreshold) {}

    /** What collectives and individuals are judged by. */
    public record Criteria(List<String> collective, List<String> individual) {}

    /** The scoring scheme; its items are the indicators. */
    public record Scoring(
            BigDecimal total, BigDecimal bonusCap, LateReport lateReport, List<Band> bands, List<String> tieBreak) {}

    /** Points taken off per late report, and at most. */
    public record LateReport(BigDecimal points, BigDecimal cap) {}

    /** A band of the ranking. */
    public record Band(
            String name, BigDecimal from, @Nullable BigDecimal maxShareOfUnits) {}

    /** A group of indicators. */
    public record Group(String code, String name) {}

    /** A level of a milestone. */
    public record Level(String name, BigDecimal credit) {}

    /** An indicator: a ratio's target is per cent, a milestone's the name of a level. */
    public record Indicator(
            String code,
            String group,
            ItemKind kind,
            BigDecimal points,
            String target,
            Comparison comparison,
            IndicatorSource source,
            String name,
            List<String> numerator,
            @Nullable String denominator,
            List<Level> levels,
            String definition,
            String evidence) {

        public Indicator {
            comparison = Objects.requireNonNullElse(comparison, Comparison.AT_LEAST);
            source = Objects.requireNonNullElse(source, IndicatorSource.MANUAL);
            numerator = Objects.requireNonNullElse(numerator, List.of());
            definition = Objects.requireNonNullElse(definition, "");
            levels = Objects.requireNonNullElse(levels, List.of());
        }

        @Nullable
        BigDecimal targetPercent() {
            return kind == ItemKind.RATIO ? new BigDecimal(target) : null;
        }

        @Nullable
        String targetLevel() {
            return kind == ItemKind.MILESTONE ? target : null;
        }
    }
}
