/**
 * The leaders' hold on a campaign's periods: opening, deadline, lock and grace, whom a change of them reaches, reports
 * that are opened again after the lock, and the table of who reported when. The dates belong to {@code campaign}, their
 * effect to {@code report}; this module stands above the ranking because nothing of a published period may change.
 */
@NullMarked
package vn.thiduaso.period;

import org.jspecify.annotations.NullMarked;
