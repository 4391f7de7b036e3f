package vn.thiduaso.scoring;

import java.math.BigDecimal;

/**
 * What a unit lacks to draw level with the next place above: that unit, its place and the points between; zero points
 * mean that only the tie-break stands between them.
 */
public record Gap(long aheadUnitId, String aheadUnitName, int aheadPlace, BigDecimal points) {}
