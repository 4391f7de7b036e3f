package vn.thiduaso.scoring.rule;

import java.math.BigDecimal;

/** A sub-item of a composite: its weight among the parts and its own rule. */
public record Part(String code, String name, BigDecimal weight, Rule rule) {

    public Part {
        if (weight.signum() <= 0) {
            throw new IllegalArgumentException("A part weighs more than 0: " + code);
        }
        if (rule instanceof CompositeRule || rule.purpose() != Purpose.BASE) {
            throw new IllegalArgumentException("A part is neither composite nor bonus nor deduction: " + code);
        }
    }
}
