package vn.thiduaso.review.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.report.typed.EntryText;
import vn.thiduaso.review.RulingInput;
import vn.thiduaso.review.RulingText;

/**
 * One entry of the verification form, as typed.
 *
 * @param remark what the reviewer wants to say in the conversation with the unit
 */
record ReviewRow(
        String indicatorId,
        String base,
        String decision,
        String state,
        List<@Nullable String> numerators,
        String denominator,
        String level,
        String reason,
        String remark) {

    ReviewRow {
        indicatorId = orEmpty(indicatorId);
        base = orEmpty(base);
        decision = orEmpty(decision);
        state = orEmpty(state);
        numerators = numerators == null ? new ArrayList<>() : new ArrayList<>(numerators);
        denominator = orEmpty(denominator);
        level = orEmpty(level);
        reason = orEmpty(reason);
        remark = orEmpty(remark);
    }

    static ReviewRow of(long indicatorId, RulingText shown) {
        return new ReviewRow(
                Long.toString(indicatorId),
                shown.summary(),
                shown.decision(),
                shown.figures().state(),
                shown.figures().numerators(),
                shown.figures().denominator(),
                shown.figures().level(),
                shown.reason(),
                "");
    }

    /** Where the request skipped a number. */
    static ReviewRow unsent() {
        return new ReviewRow("", "", "", "", List.of(), "", "", "", "");
    }

    RulingInput toInput() {
        List<String> typed = numerators.stream()
                .map(text -> Objects.requireNonNullElse(text, ""))
                .toList();
        EntryText figures = new EntryText(state, typed, denominator, level, "", "");
        return new RulingInput(id(), base, new RulingText(decision, figures, reason), remark);
    }

    long id() {
        return indicatorId.matches("\\d{1,18}") ? Long.parseLong(indicatorId) : -1;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
