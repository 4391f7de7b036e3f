/** Thi đua số: emulation campaigns from the unit's report to signed award papers. */
@NullMarked
package vn.thiduaso;

import org.jspecify.annotations.NullMarked;
