/**
 * Whether the rules allow a nomination. {@link vn.thiduaso.nomination.eligibility.Eligibility} applies every rule of
 * {@code eligibility.rule} to one nomination or to many, with a constant number of statements, at the level that the
 * bloc has set for the form of award: while it is written, at submission and at compilation.
 * {@link vn.thiduaso.nomination.eligibility.RuleService} is the table of levels, quotas and shares.
 */
@NamedInterface("eligibility")
@NullMarked
package vn.thiduaso.nomination.eligibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
