package vn.thiduaso.entry.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.report.typed.EntryInput;
import vn.thiduaso.report.typed.EntryText;

/**
 * The entry page as it is sent: everything is text, so that nothing typed is lost. Its rules are in the service, which
 * answers row by row.
 *
 * @param then where to go once all is stored, empty to stay: {@code submit}, {@code register}, or the code of an
 *     indicator whose evidence is wanted
 */
record EntryForm(
        @Nullable List<@Nullable Row> rows, @Nullable String then) {

    static final String KEEP_THEIRS = "theirs";

    /** One indicator. */
    record Row(
            @Nullable String indicatorId,
            @Nullable String base,
            @Nullable String noteBase,
            @Nullable String state,
            @Nullable List<@Nullable String> numerators,
            @Nullable String denominator,
            @Nullable String level,
            @Nullable String reason,
            @Nullable String note,
            @Nullable String keep) {

        EntryInput toInput() {
            return new EntryInput(
                    number(indicatorId),
                    text(base),
                    text(noteBase),
                    new EntryText(
                            text(state),
                            numerators == null
                                    ? List.of()
                                    : numerators.stream().map(Row::text).toList(),
                            text(denominator),
                            text(level),
                            text(reason),
                            text(note)),
                    KEEP_THEIRS.equals(keep));
        }

        /** An id that no page of ours has sent belongs to nothing. */
        private static long number(@Nullable String text) {
            try {
                return Long.parseLong(text(text));
            } catch (NumberFormatException e) {
                return -1;
            }
        }

        private static String text(@Nullable String text) {
            return text == null ? "" : text;
        }
    }

    List<EntryInput> toInputs() {
        return rows == null
                ? List.of()
                : rows.stream().filter(Objects::nonNull).map(Row::toInput).toList();
    }
}
