/**
 * Takes lists of earlier awards from Excel: template, reading cell by cell, preview against the register and the staff,
 * taken or dropped by {@link vn.thiduaso.award.list.AwardImportService}. Who is who is never guessed: {@link
 * vn.thiduaso.award.list.PersonMatcher}.
 */
@NullMarked
package vn.thiduaso.award.list;

import org.jspecify.annotations.NullMarked;
