/**
 * What a dossier says: names, signer and legal grounds of the day of signing, whom it proposes for what, how the vote went
 * and what proves it. {@link vn.thiduaso.dossier.content.Dossier} is plain data, written as JSON when a dossier is
 * compiled, so that it stays readable whatever becomes of nominations; every paper is made of it alone.
 */
@NullMarked
package vn.thiduaso.dossier.content;

import org.jspecify.annotations.NullMarked;
