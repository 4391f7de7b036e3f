/**
 * Verification of submitted reports: per entry accept, correct with a reason, or send back with a reason. Nobody
 * verifies their own unit. What was decided belongs to one submission; an accepted entry stays accepted when the unit
 * submits again, since it could not have changed.
 */
@NullMarked
package vn.thiduaso.review;

import org.jspecify.annotations.NullMarked;
