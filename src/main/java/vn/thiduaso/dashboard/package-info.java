/**
 * What a period looks like: units × indicators, the bloc against the plan's targets, where points are lost, who moved,
 * trends over periods, units side by side, and the sheets for a meeting. Reads reports, verdicts and rankings and stores
 * nothing. Whom it shows is decided by the ranking: everything to leaders, to everybody else what is published, and to a
 * unit its own line. Figures of the whole bloc are Σ numerators ÷ Σ denominators, never a mean of percentages.
 */
@NullMarked
package vn.thiduaso.dashboard;

import org.jspecify.annotations.NullMarked;
