package vn.thiduaso.campaign;

import java.math.BigDecimal;
import java.util.List;

/** A group of indicators, in the order of the plan. */
public record GroupSheet(String code, String name, List<IndicatorSheet> indicators) {

    public BigDecimal maxPoints() {
        return indicators.stream().map(IndicatorSheet::maxPoints).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
