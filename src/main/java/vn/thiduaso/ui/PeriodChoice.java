package vn.thiduaso.ui;

/**
 * A reporting period that the navigation can switch to.
 *
 * @param label its name, resolved text
 * @param href path of the same page in that period
 * @param current whether it is the one being looked at
 */
public record PeriodChoice(String label, String href, boolean current) {}
