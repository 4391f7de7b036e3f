package vn.thiduaso.ui;

/**
 * One place in the navigation.
 *
 * @param label message key
 * @param href path inside the application
 * @param current whether the person is there now
 * @param count how many things wait there; 0 shows nothing
 */
public record NavItem(String label, String href, boolean current, int count) {}
