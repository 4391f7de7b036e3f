/**
 * Nominations of collectives and individuals for the award forms of a campaign; whom and for what is
 * {@code nomination.candidacy}. A unit drafts and its head submits; leaders of the bloc accept or return with a reason,
 * but nobody decides on the own unit. Who may read what is a predicate of every statement: the unit its own, leaders
 * all of the bloc except drafts, superiors what was accepted. {@link vn.thiduaso.nomination.NominationService} changes,
 * {@link vn.thiduaso.nomination.NominationQueries} reads; the reading statements join the tables of units and staff for
 * names, sorting and search.
 */
@NullMarked
package vn.thiduaso.nomination;

import org.jspecify.annotations.NullMarked;
