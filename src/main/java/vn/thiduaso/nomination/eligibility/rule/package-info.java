/**
 * The rules of who may be awarded, each a small class that answers from a {@link
 * vn.thiduaso.nomination.eligibility.rule.Case} alone. {@link vn.thiduaso.nomination.eligibility.rule.RuleCode} names
 * them; their sentences are {@code nomination.check.*}, their grounds {@code nomination.rule.<CODE>.ground}.
 */
@NamedInterface("eligibility.rule")
@NullMarked
package vn.thiduaso.nomination.eligibility.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
