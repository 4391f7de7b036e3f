package vn.thiduaso.campaign;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thiduaso.scoring.Group;
import vn.thiduaso.scoring.ItemRule;
import vn.thiduaso.scoring.Scheme;

/** A group of indicators, in the order of the plan. */
public record GroupSheet(String code, String name, List<IndicatorSheet> indicators) {

    public BigDecimal maxPoints() {
        return indicators.stream().map(IndicatorSheet::maxPoints).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The groups of a scheme with its items, in its order, and what they are measured by. */
    static List<GroupSheet> scoredBy(Scheme scheme, List<GroupSheet> measured) {
        Map<String, IndicatorSheet> byCode = new HashMap<>();
        measured.forEach(group -> group.indicators().forEach(each -> byCode.put(each.code(), each)));
        List<GroupSheet> groups = new ArrayList<>();
        for (Group group : scheme.groups()) {
            List<IndicatorSheet> indicators = new ArrayList<>();
            for (ItemRule item : scheme.items()) {
                IndicatorSheet indicator = byCode.get(item.code());
                if (indicator != null && item.groupCode().equals(group.code())) {
                    indicators.add(indicator.scoredBy(item));
                }
            }
            groups.add(new GroupSheet(group.code(), group.name(), indicators));
        }
        return groups;
    }
}
