/**
 * Parts of pages that are rendered once and written again as long as the values they are made of are equal.
 *
 * <p>A part sees nothing but the values that its place names, the reader's language and the beans of templates; so what
 * is kept cannot show one reader what another may see. Whoever passes the values has asked for them on the reader's
 * behalf as for any page.
 */
@NullMarked
package vn.thiduaso.ui.kept;

import org.jspecify.annotations.NullMarked;
