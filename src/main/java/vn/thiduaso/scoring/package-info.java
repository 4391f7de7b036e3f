/**
 * The rules of scoring and ranking as plain values: figures and a {@link vn.thiduaso.scoring.Scheme} in, points and the
 * reason for every point out. {@link vn.thiduaso.scoring.Scorer} scores one report, {@link vn.thiduaso.scoring.Ranker}
 * places the units of a bloc. Pure Java without state, Spring or database: the same input always gives the same answer,
 * so a published ranking can be recomputed and checked. Reasons are message keys with ready-formatted arguments
 * (bundle {@code messages/scoring}). How points come about is told in docs/scoring.md.
 */
@NullMarked
package vn.thiduaso.scoring;

import org.jspecify.annotations.NullMarked;
