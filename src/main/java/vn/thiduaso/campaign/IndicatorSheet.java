package vn.thiduaso.campaign;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.check.Checks;
import vn.thiduaso.scoring.Comparison;
import vn.thiduaso.scoring.ItemKind;
import vn.thiduaso.scoring.Level;

/**
 * One indicator of a campaign.
 *
 * @param target percent for a ratio, null for a milestone
 * @param targetLevel name of the level to reach for a milestone, otherwise null
 * @param denominator label of the denominator for a ratio, otherwise null
 * @param numerators labels of the counts that add up to the numerator; empty for a milestone
 * @param definition what it counts and what it leaves out; empty where nobody has written it
 * @param evidence what is expected as evidence
 * @param checks what is checked when its figures are entered
 */
public record IndicatorSheet(
        long id,
        String groupCode,
        String code,
        String name,
        ItemKind kind,
        IndicatorSource source,
        BigDecimal maxPoints,
        Comparison comparison,
        @Nullable BigDecimal target,
        @Nullable String targetLevel,
        @Nullable String denominator,
        List<String> numerators,
        List<Level> levels,
        String definition,
        String evidence,
        Checks checks) {

    public boolean isRatio() {
        return kind == ItemKind.RATIO;
    }

    public boolean isMilestone() {
        return kind == ItemKind.MILESTONE;
    }
}
