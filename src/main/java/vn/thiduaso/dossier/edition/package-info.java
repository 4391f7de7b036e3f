/**
 * Compiled dossiers: numbered, frozen as data (JSON) and as files with their SHA-256, and never changed again; a change is a
 * new edition with a reason. {@link vn.thiduaso.dossier.edition.Compiler} makes one in one transaction, so that a failure
 * leaves neither files nor a gap in the numbers; jobs in a table let it happen in the background and survive a restart.
 */
@NullMarked
package vn.thiduaso.dossier.edition;

import org.jspecify.annotations.NullMarked;
