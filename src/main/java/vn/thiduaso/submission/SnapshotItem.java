package vn.thiduaso.submission;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.scoring.Comparison;
import vn.thiduaso.scoring.FigureState;
import vn.thiduaso.scoring.ItemKind;
import vn.thiduaso.scoring.Outcome;

/**
 * What was reported for one item, what was asked for, and what it earned.
 *
 * @param target percent of a ratio, otherwise null
 * @param targetLevel the level to reach of a milestone, otherwise null
 * @param labels names of the counts, in the order of the numerators
 * @param whole name of the denominator, null for a milestone
 * @param numerators one that was not typed yet is null
 * @param level the level that was reached
 * @param percentage null where there is none
 * @param points null when the item is not counted
 * @param before the percentage of the same period a year before
 */
public record SnapshotItem(
        String code,
        String name,
        ItemKind kind,
        Comparison comparison,
        @Nullable BigDecimal target,
        @Nullable String targetLevel,
        List<String> labels,
        @Nullable String whole,
        FigureState state,
        List<@Nullable BigDecimal> numerators,
        @Nullable BigDecimal denominator,
        @Nullable String level,
        @Nullable String reason,
        @Nullable String note,
        @Nullable BigDecimal percentage,
        @Nullable BigDecimal points,
        BigDecimal maxPoints,
        Outcome outcome,
        @Nullable BigDecimal before,
        List<SnapshotEvidence> evidence) {

    public SnapshotItem {
        labels = List.copyOf(labels);
        numerators = Collections.unmodifiableList(new ArrayList<>(numerators));
        evidence = List.copyOf(evidence);
    }

    /** Whether there are counts over a whole, complete or not. */
    public boolean counts() {
        return kind == ItemKind.RATIO && withFigures() && (denominator != null || !numerators.isEmpty());
    }

    /** Whether a level was chosen. */
    public boolean levelled() {
        return kind == ItemKind.MILESTONE && withFigures() && level != null;
    }

    /** Whether it stands as không phát sinh or không áp dụng. */
    public boolean stated() {
        return !withFigures();
    }

    /** The badge's kind for the outcome. */
    public String sign() {
        return switch (outcome) {
            case MET -> "ok";
            case NEAR -> "near";
            case MISSED, MISSING -> "bad";
            case NOT_COUNTED -> "none";
        };
    }

    /** Whether the same was reported: state, counts, level and reason. */
    boolean sameFigures(SnapshotItem other) {
        return state == other.state
                && numerators.equals(other.numerators)
                && same(denominator, other.denominator)
                && Objects.equals(level, other.level)
                && Objects.equals(reason, other.reason);
    }

    private boolean withFigures() {
        return state == FigureState.ENTERED || state == FigureState.MISSING;
    }

    /** Whether both are the same number, or both none. */
    static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }
}
