package vn.thiduaso.workbook.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.workbook.Decision;

/**
 * What a person decides on the page that shows an uploaded workbook.
 *
 * @param only {@code good} to leave out what cannot be taken
 */
record TakeForm(@Nullable String only, @Nullable List<@Nullable Choice> choices) {

    /** One row that somebody else had changed, too. */
    record Choice(
            @Nullable Long indicatorId,
            @Nullable String base,
            @Nullable String noteBase,
            @Nullable String keep) {}

    boolean isOnlyGood() {
        return "good".equals(only);
    }

    List<Decision> decisions() {
        return choices == null
                ? List.of()
                : choices.stream()
                        .filter(Objects::nonNull)
                        .filter(choice -> choice.indicatorId() != null && choice.keep() != null)
                        .map(choice -> new Decision(
                                Objects.requireNonNull(choice.indicatorId()),
                                Objects.requireNonNullElse(choice.base(), ""),
                                Objects.requireNonNullElse(choice.noteBase(), ""),
                                "mine".equals(choice.keep())))
                        .toList();
    }
}
