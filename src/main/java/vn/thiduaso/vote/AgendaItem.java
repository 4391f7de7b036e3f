package vn.thiduaso.vote;

import org.jspecify.annotations.Nullable;

/**
 * A nominee on the agenda, as it stood when it was put there.
 *
 * @param subjectName the collective's or the person's name
 * @param post the person's post; null for a collective
 */
public record AgendaItem(
        long nominationId,
        long awardFormId,
        boolean individual,
        String subjectName,
        String unitName,
        @Nullable String post,
        String summary) {}
