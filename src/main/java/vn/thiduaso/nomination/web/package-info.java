/**
 * Pages of a campaign's nominations: the list, the form in two steps (whom, then why), one nomination with what was
 * decided on it. Names of the parameters are those of {@link vn.thiduaso.nomination.NominationFilter}.
 */
@NullMarked
package vn.thiduaso.nomination.web;

import org.jspecify.annotations.NullMarked;
