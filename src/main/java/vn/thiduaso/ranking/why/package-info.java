/**
 * Vì sao hạng này: why a unit has its points and its place, down to figures and evidence, and what would have moved it
 * one place up. Everything is computed from one {@link vn.thiduaso.ranking.RankingTable} as the reader may see it.
 */
@NamedInterface("why")
@NullMarked
package vn.thiduaso.ranking.why;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
