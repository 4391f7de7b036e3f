/**
 * Who could be nominated next: units by the last published ranking, people by recognised initiatives that have not been
 * awarded yet, each with what is lacking. {@link vn.thiduaso.nomination.suggestion.SuggestionQueries} shows a unit its
 * own and the leaders of the bloc all.
 */
@NullMarked
package vn.thiduaso.nomination.suggestion;

import org.jspecify.annotations.NullMarked;
