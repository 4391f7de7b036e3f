package vn.thiduaso.audit;

import org.jspecify.annotations.Nullable;

/**
 * A subject of events in words.
 *
 * @param address a page about it that the reader may open; null when there is none
 */
public record SubjectName(String text, @Nullable String address) {}
