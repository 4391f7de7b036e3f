package vn.thiduaso.submission;

import java.math.BigDecimal;

/**
 * The self-score of a report.
 *
 * @param total after the deduction for being late
 * @param fullMark what could be reached
 * @param lateDeduction points lost for late submissions
 */
public record SnapshotScore(BigDecimal total, BigDecimal fullMark, BigDecimal lateDeduction) {}
