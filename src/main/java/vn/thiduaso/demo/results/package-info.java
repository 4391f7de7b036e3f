/**
 * What they achieved: the two campaigns and, period by period, figures, evidence, reports in every state, verdicts,
 * adjustments and published rankings. {@link vn.thiduaso.demo.results.PeriodMaker} fills the periods; the figures grow by
 * the unit's character and always come out the same.
 */
@NullMarked
package vn.thiduaso.demo.results;

import org.jspecify.annotations.NullMarked;
