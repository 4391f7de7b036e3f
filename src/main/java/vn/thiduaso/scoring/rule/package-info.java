/**
 * The rules an item can be scored by: a sealed family of small records, one per rule. A rule is given the figures and the
 * item's points and answers with {@link vn.thiduaso.scoring.rule.Marks}: an exact share of the points, the outcome and
 * the sentence that explains it. Shares are fractions, so that points are rounded once, at the end, the way the scheme
 * says. Plain Java like the rest of the module; what each rule means is told in docs/scoring.md.
 */
@NamedInterface("rule")
@NullMarked
package vn.thiduaso.scoring.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
