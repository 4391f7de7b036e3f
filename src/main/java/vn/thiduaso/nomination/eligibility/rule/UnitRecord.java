package vn.thiduaso.nomination.eligibility.rule;

import java.util.List;

/**
 * How a unit stood in the published ranking that a nomination is measured by.
 *
 * @param period "2025"
 * @param missed indicators below their target, "6a. Tên chỉ tiêu"
 */
public record UnitRecord(String period, List<String> missed) {

    public UnitRecord {
        missed = List.copyOf(missed);
    }
}
