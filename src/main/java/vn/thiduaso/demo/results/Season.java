package vn.thiduaso.demo.results;

import vn.thiduaso.campaign.PeriodSheet;

/** Where a period stands in the years of the two campaigns. */
record Season(int year, boolean halfYear) {

    private static final int FIRST_YEAR = 2023;
    private static final double PERIODS_TO_GOAL = 5;
    private static final double LATER_PACE = 0.02;
    private static final double MOST = 1.2;

    static Season of(PeriodSheet period) {
        return new Season(period.year(), period.isHalfYear());
    }

    /** Half-years since the first: 2023-H1 is 0. */
    int number() {
        return 2 * (year - FIRST_YEAR) + (halfYear ? 0 : 1);
    }

    int yearsPassed() {
        return year - FIRST_YEAR;
    }

    /** From 0 in the first period to 1 at the end of 2025, and slowly on. */
    double progress() {
        double later = number() - PERIODS_TO_GOAL;
        return later <= 0 ? number() / PERIODS_TO_GOAL : Math.min(MOST, 1 + later * LATER_PACE);
    }
}
