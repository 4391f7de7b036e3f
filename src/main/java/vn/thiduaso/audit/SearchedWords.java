package vn.thiduaso.audit;

import java.util.Map;

/**
 * Where a search looks for the words of subjects' names.
 *
 * @param expression SQL text over a row {@code e} of the trail; null for subjects that are not known here
 * @param values its named parameters
 */
public record SearchedWords(String expression, Map<String, Object> values) {

    /** Of subjects that are read as they are written. */
    static final SearchedWords NONE = new SearchedWords("NULL::text", Map.of());
}
