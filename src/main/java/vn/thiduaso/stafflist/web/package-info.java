/** The pages that change a whole staff register: bulk edit, import from Excel with its preview, the template. */
@NullMarked
package vn.thiduaso.stafflist.web;

import org.jspecify.annotations.NullMarked;
