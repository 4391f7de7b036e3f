/**
 * The register of awards already given to units and to their staff. {@link vn.thiduaso.award.AwardQueries} reads it for
 * people: the unit its own, leaders and superiors those of the units in their bloc;
 * {@link vn.thiduaso.award.AwardRegister} for modules above that have asked who reads.
 */
@NullMarked
package vn.thiduaso.award;

import org.jspecify.annotations.NullMarked;
