/**
 * What was typed into a form whose session had ended. The form is kept in a new session, through the sign-in, and then
 * offered to be sent again; nothing is stored before the person has seen it and said so. Only forms of our own pages are
 * kept, so that nobody elsewhere can slip one in. Files are not kept.
 */
@NullMarked
package vn.thiduaso.identity.web.kept;

import org.jspecify.annotations.NullMarked;
