/**
 * The public list of a bloc: what was changed although it was locked or announced (verification taken back, figures amended, a
 * report opened after the lock, dates moved, a ranking adopted or corrected, a scheme signed off), by whom, when and why. A command adds its line with
 * {@link vn.thiduaso.disclosure.Disclosures} in its own transaction; everybody of the bloc reads all of it.
 */
@NullMarked
package vn.thiduaso.disclosure;

import org.jspecify.annotations.NullMarked;
