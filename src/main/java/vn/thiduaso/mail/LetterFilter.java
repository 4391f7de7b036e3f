package vn.thiduaso.mail;

import org.jspecify.annotations.Nullable;

/**
 * Which letters are wanted.
 *
 * @param text part of a name, an address or a subject; empty for all
 * @param state null for all
 */
public record LetterFilter(String text, @Nullable LetterState state) {}
