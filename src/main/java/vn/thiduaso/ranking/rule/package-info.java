/**
 * What a bloc has decided about the rankings of a campaign: what members see before publication, how long they may
 * object, and how the periods combine into a year and into the whole campaign. A campaign without a row has
 * {@link vn.thiduaso.ranking.rule.RankingRule#standard}.
 */
@NamedInterface("rule")
@NullMarked
package vn.thiduaso.ranking.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
