/**
 * The staff register of each unit: kind, post, trainings and the dates behind indicators 7, 11 and 12 (plan III). Dates
 * and yes/no only; an ID number is never stored ({@link vn.thiduaso.staff.StaffRules}). A unit keeps its own register;
 * the leaders of its bloc may open a figure down to the people ({@link vn.thiduaso.staff.ItemQueries}), nothing more.
 * One person is changed through {@link vn.thiduaso.staff.StaffService}, many at once through
 * {@link vn.thiduaso.staff.RegisterService}, which takes a change only while the register is as it was shown. Whoever
 * has counted a person refuses the removal by listening to {@link vn.thiduaso.staff.StaffService.Removal}.
 */
@NullMarked
package vn.thiduaso.staff;

import org.jspecify.annotations.NullMarked;
