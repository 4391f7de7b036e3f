package vn.thiduaso.ui.web;

import org.jspecify.annotations.Nullable;

/**
 * What an error page says.
 *
 * @param status HTTP status
 * @param title short heading
 * @param sentence what happened and what to do now
 * @param reference number under which the log knows it, if it was not foreseen
 * @param back path of the page the person came from, if known
 */
public record Problem(
        int status,
        String title,
        String sentence,
        @Nullable String reference,
        @Nullable String back) {}
