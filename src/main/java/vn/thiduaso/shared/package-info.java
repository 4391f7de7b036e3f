/**
 * Values that every module speaks: who acts ({@link vn.thiduaso.shared.Actor}), what went wrong in a way the person
 * can mend ({@link vn.thiduaso.shared.RuleViolation}), numbers and dates the Vietnamese way. No Spring, no database.
 */
@NullMarked
package vn.thiduaso.shared;

import org.jspecify.annotations.NullMarked;
