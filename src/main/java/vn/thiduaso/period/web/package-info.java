/** Pages on which leaders change a period's dates and reopen reports, and on which people see who reported when. */
@NullMarked
package vn.thiduaso.period.web;

import org.jspecify.annotations.NullMarked;
