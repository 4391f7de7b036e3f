package vn.thiduaso.ranking.web;

import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.ranking.rule.Combination;
import vn.thiduaso.ranking.rule.RankingRule;
import vn.thiduaso.ranking.rule.Visibility;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.VietnameseNumbers;

/**
 * A campaign's rule for rankings as typed.
 *
 * @param weights in the order of the campaign's periods
 */
record RankingRuleForm(
        @Nullable String version,

        @NotBlank(message = "{ranking.error.visibility}") @Nullable
        String visibility,

        @NotBlank(message = "{ranking.error.objectionDaysMissing}") @Nullable
        String objectionDays,

        @NotBlank(message = "{ranking.error.combination}") @Nullable
        String combination,

        @Nullable List<String> weights) {

    RankingRuleForm {
        weights = weights == null ? List.of() : weights;
    }

    static RankingRuleForm of(CampaignSheet campaign, RankingRule rule) {
        return new RankingRuleForm(
                Integer.toString(rule.version()),
                rule.visibility().name(),
                Integer.toString(rule.objectionDays()),
                rule.combination().name(),
                campaign.periods().stream()
                        .map(period ->
                                VietnameseNumbers.format(rule.weights().getOrDefault(period.id(), BigDecimal.ONE), 2))
                        .toList());
    }

    RankingRule toCommand(CampaignSheet campaign) {
        Map<Long, BigDecimal> byPeriod = new HashMap<>();
        List<PeriodSheet> periods = campaign.periods();
        for (int i = 0; weights != null && i < Math.min(periods.size(), weights.size()); i++) {
            byPeriod.put(
                    periods.get(i).id(),
                    VietnameseNumbers.parse(weights.get(i))
                            .orElseThrow(() -> new RuleViolation("ranking.error.weight")));
        }
        return new RankingRule(
                visibilityOf(),
                whole(objectionDays, "ranking.error.objectionDaysMissing"),
                combinationOf(),
                byPeriod,
                whole(version, "ranking.error.visibility"));
    }

    private Visibility visibilityOf() {
        for (Visibility known : Visibility.values()) {
            if (known.name().equals(visibility)) {
                return known;
            }
        }
        throw new RuleViolation("ranking.error.visibility");
    }

    private Combination combinationOf() {
        for (Combination known : Combination.values()) {
            if (known.name().equals(combination)) {
                return known;
            }
        }
        throw new RuleViolation("ranking.error.combination");
    }

    private static int whole(@Nullable String text, String problem) {
        try {
            return Integer.parseInt(text == null ? "" : text.strip());
        } catch (NumberFormatException e) {
            throw new RuleViolation(problem);
        }
    }
}
