/**
 * Bonus points and deductions that the bloc's leaders give with a reason, and take back; never for a unit that they
 * belong to. The unit reads the reason. They count in the live table; a published one keeps those of its own time.
 */
@NamedInterface("adjustment")
@NullMarked
package vn.thiduaso.ranking.adjustment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
