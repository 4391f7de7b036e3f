/** The pages of a unit's staff register: list, one person, trainings, and the people behind a figure. */
@NullMarked
package vn.thiduaso.staff.web;

import org.jspecify.annotations.NullMarked;
