package vn.thiduaso.ui;

/**
 * One plain cell of a table, worded for its reader.
 *
 * @param css its classes
 * @param label what it is, for phones
 * @param text what it shows; escaped where it is written
 */
public record TableCell(String css, String label, String text) {}
