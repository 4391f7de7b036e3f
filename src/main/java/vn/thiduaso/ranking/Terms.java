package vn.thiduaso.ranking;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.GroupSheet;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.scoring.Band;
import vn.thiduaso.scoring.Comparison;
import vn.thiduaso.scoring.ItemKind;
import vn.thiduaso.scoring.Level;
import vn.thiduaso.scoring.Rounding;
import vn.thiduaso.scoring.Scheme;
import vn.thiduaso.scoring.rule.Purpose;

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

    /** A group of items. */
    public record Group(String code, String name, List<Item> items) {

        public Group {
            items = List.copyOf(items);
        }

        static Group of(GroupSheet group, Scheme scheme) {
            return new Group(
                    group.code(),
                    group.name(),
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
            List<Level> levels) {

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
                    indicator.levels());
        }
    }
}
