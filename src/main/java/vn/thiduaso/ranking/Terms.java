package vn.thiduaso.ranking;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.GroupSheet;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.scoring.Band;
import vn.thiduaso.scoring.Comparison;
import vn.thiduaso.scoring.Counting;
import vn.thiduaso.scoring.ItemKind;
import vn.thiduaso.scoring.ItemRule;
import vn.thiduaso.scoring.Level;
import vn.thiduaso.scoring.Rounding;
import vn.thiduaso.scoring.Scheme;
import vn.thiduaso.scoring.rule.Place;
import vn.thiduaso.scoring.rule.Purpose;
import vn.thiduaso.scoring.rule.RatioRule;
import vn.thiduaso.scoring.rule.Rule;

/**
 * By which items, weights and caps a table was computed: frozen with it, so that it can be recomputed whatever becomes
 * of the campaign.
 */
public record Terms(
        BigDecimal total,
        BigDecimal bonusCap,
        BigDecimal latePoints,
        BigDecimal lateCap,
        List<Band> bands,
        List<String> tieBreak,
        Rounding rounding,
        List<Group> groups) {

    public Terms {
        bands = List.copyOf(bands);
        tieBreak = List.copyOf(tieBreak);
        groups = List.copyOf(groups);
    }

    /** What the campaign says now. */
    public static Terms of(CampaignSheet campaign) {
        Scheme scheme = campaign.scheme();
        return new Terms(
                scheme.total(),
                scheme.bonusCap(),
                scheme.latePoints(),
                scheme.lateCap(),
                scheme.bands(),
                scheme.tieBreak(),
                scheme.rounding(),
                campaign.groups().stream().map(group -> Group.of(group, scheme)).toList());
    }

    /** All items in the order of the plan. */
    public List<Item> items() {
        return groups.stream().flatMap(group -> group.items().stream()).toList();
    }

    /**
     * A group of items.
     *
     * @param cap the most that its items earn together, null for no limit
     */
    public record Group(String code, String name, @Nullable BigDecimal cap, List<Item> items) {

        public Group {
            items = List.copyOf(items);
        }

        static Group of(GroupSheet group, Scheme scheme) {
            return new Group(
                    group.code(),
                    group.name(),
                    scheme.groups().stream()
                            .filter(each -> each.code().equals(group.code()))
                            .findFirst()
                            .map(vn.thiduaso.scoring.Group::cap)
                            .orElse(null),
                    group.indicators().stream()
                            .map(indicator -> Item.of(indicator, scheme))
                            .toList());
        }

        /** What its items are worth together. */
        public BigDecimal maxPoints() {
            return items.stream().map(Item::maxPoints).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /**
     * One item, in the words of {@link IndicatorSheet}.
     *
     * @param purpose where its points go: into the base, on top of it, or off it
     * @param numerators labels of the counts that are added up
     * @param rule how it earns points, with the targets that units and periods have of their own; null in a table that
     *     was frozen before rules were kept
     * @param counting whether the figures of earlier periods are added; null like the rule
     */
    public record Item(
            long indicatorId,
            String code,
            String name,
            ItemKind kind,
            Purpose purpose,
            BigDecimal maxPoints,
            Comparison comparison,
            @Nullable BigDecimal target,
            @Nullable String targetLevel,
            List<String> numerators,
            @Nullable String denominator,
            List<Level> levels,
            @Nullable Rule rule,
            @Nullable Counting counting) {

        public Item {
            numerators = List.copyOf(numerators);
            levels = List.copyOf(levels);
        }

        static Item of(IndicatorSheet indicator, Scheme scheme) {
            return new Item(
                    indicator.id(),
                    indicator.code(),
                    indicator.name(),
                    indicator.kind(),
                    scheme.item(indicator.code())
                            .map(item -> item.rule().purpose())
                            .orElse(Purpose.BASE),
                    indicator.maxPoints(),
                    indicator.comparison(),
                    indicator.target(),
                    indicator.targetLevel(),
                    indicator.numerators(),
                    indicator.denominator(),
                    indicator.levels(),
                    scheme.item(indicator.code()).map(ItemRule::rule).orElse(null),
                    scheme.item(indicator.code()).map(ItemRule::counting).orElse(null));
        }

        /** The item with the target that a unit has in a period. */
        public Item at(Place place) {
            if (!(rule instanceof RatioRule ratio)
                    || ratio.target().exceptions().isEmpty()) {
                return this;
            }
            RatioRule there = new RatioRule(ratio.comparison(), ratio.target().at(place));
            return new Item(
                    indicatorId,
                    code,
                    name,
                    kind,
                    purpose,
                    maxPoints,
                    comparison,
                    there.target().usual(),
                    targetLevel,
                    numerators,
                    denominator,
                    levels,
                    there,
                    counting);
        }
    }
}
