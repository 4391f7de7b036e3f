/**
 * Keeps in the register whom a submitted report has counted: answers {@link
 * vn.thiduaso.staff.StaffService.Removal} with a refusal. Nobody calls in here.
 */
@NullMarked
package vn.thiduaso.report.counted;

import org.jspecify.annotations.NullMarked;
