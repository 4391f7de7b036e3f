/**
 * What changes the time that units have: reports that are opened again after the lock, and lateness that is judged again
 * when a deadline moves. Both ask nobody for permission; the module {@code period} offers them to the leaders.
 */
@NamedInterface("timing")
@NullMarked
package vn.thiduaso.report.timing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
