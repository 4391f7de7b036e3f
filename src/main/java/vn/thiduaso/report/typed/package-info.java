/**
 * What an entry holds and how it is typed: {@link vn.thiduaso.report.typed.EntryText} is the text of a form,
 * {@link vn.thiduaso.report.typed.EntryReading} reads it into an {@link vn.thiduaso.report.typed.EntryValue} or says why
 * it cannot, {@link vn.thiduaso.report.typed.EntryMerge} settles it with what somebody else stored in the meantime.
 * {@link vn.thiduaso.report.typed.RegisterFigures} takes the staff register's figures instead of typed ones.
 * Plain values and rules: no database, no person; the report around them is the package above.
 */
@NamedInterface("typed")
@NullMarked
package vn.thiduaso.report.typed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
