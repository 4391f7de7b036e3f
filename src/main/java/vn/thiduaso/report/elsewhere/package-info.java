/** Evidence of a report that other units of the campaign give as theirs, for the leaders who verify it. */
@NamedInterface("elsewhere")
@NullMarked
package vn.thiduaso.report.elsewhere;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
