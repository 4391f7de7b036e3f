package vn.thiduaso.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.scoring.Band;
import vn.thiduaso.scoring.Group;
import vn.thiduaso.scoring.ItemRule;
import vn.thiduaso.scoring.Scheme;
import vn.thiduaso.scoring.rule.ChoiceRule;
import vn.thiduaso.scoring.rule.CompositeRule;
import vn.thiduaso.scoring.rule.MilestoneRule;
import vn.thiduaso.scoring.rule.Purpose;
import vn.thiduaso.shared.VietnameseNumbers;

/** What keeps a draft from being signed off: it may be stored with these, but not used. */
public final class SchemeCheck {

    private SchemeCheck() {}

    /** Something to mend, as a message with its arguments. */
    public record Problem(String key, List<String> arguments) {

        static Problem of(String key, String... arguments) {
            return new Problem(key, List.of(arguments));
        }
    }

    /** The points that a unit can earn at most: the items of each group, up to its cap. */
    public static BigDecimal sum(Scheme scheme) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Group group : scheme.groups()) {
            BigDecimal most = sum(scheme, group);
            BigDecimal cap = group.cap();
            sum = sum.add(cap == null ? most : most.min(cap));
        }
        return sum;
    }

    /** The points of a group's items together, bonus and deduction left out. */
    public static BigDecimal sum(Scheme scheme, Group group) {
        return scheme.items().stream()
                .filter(item -> item.groupCode().equals(group.code()))
                .filter(item -> item.rule().purpose() == Purpose.BASE)
                .map(ItemRule::maxPoints)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Everything that keeps the scheme from being used for the campaign. */
    public static List<Problem> problems(CampaignSheet campaign, Scheme scheme) {
        List<Problem> problems = new ArrayList<>();
        BigDecimal sum = sum(scheme);
        if (sum.compareTo(scheme.total()) != 0) {
            problems.add(Problem.of("scheme.problem.sum", number(sum), number(scheme.total())));
        }
        items(campaign, scheme, problems);
        bands(scheme, problems);
        for (String criterion : scheme.tieBreak()) {
            String group =
                    criterion.startsWith(Scheme.GROUP_PREFIX) ? criterion.substring(Scheme.GROUP_PREFIX.length()) : "";
            if (!group.isEmpty()
                    && scheme.groups().stream().noneMatch(each -> each.code().equals(group))) {
                problems.add(Problem.of("scheme.problem.tieBreak", group));
            }
        }
        return List.copyOf(problems);
    }

    private static void items(CampaignSheet campaign, Scheme scheme, List<Problem> problems) {
        Set<String> known =
                campaign.indicators().stream().map(IndicatorSheet::code).collect(Collectors.toSet());
        for (IndicatorSheet indicator : campaign.indicators()) {
            if (scheme.item(indicator.code()).isEmpty()) {
                problems.add(Problem.of("scheme.problem.noItem", indicator.code()));
            }
        }
        for (ItemRule item : scheme.items()) {
            if (!known.contains(item.code())) {
                problems.add(Problem.of("scheme.problem.unknownItem", item.code()));
                continue;
            }
            IndicatorSheet indicator = campaign.indicators().stream()
                    .filter(each -> each.code().equals(item.code()))
                    .findFirst()
                    .orElseThrow();
            boolean byLevel = item.rule() instanceof MilestoneRule || item.rule() instanceof ChoiceRule;
            if (byLevel != indicator.isMilestone()) {
                problems.add(Problem.of("scheme.problem.measure", item.code()));
            }
            if (item.rule() instanceof CompositeRule composite
                    && composite.parts().size() != indicator.numerators().size()) {
                problems.add(Problem.of("scheme.problem.parts", item.code()));
            }
        }
    }

    private static void bands(Scheme scheme, List<Problem> problems) {
        BigDecimal above = null;
        for (Band band : scheme.bands()) {
            if (above != null && band.fromPoints().compareTo(above) >= 0) {
                problems.add(Problem.of("scheme.problem.bands", band.name()));
            }
            above = band.fromPoints();
        }
    }

    private static String number(BigDecimal number) {
        return VietnameseNumbers.format(number, 2);
    }
}
