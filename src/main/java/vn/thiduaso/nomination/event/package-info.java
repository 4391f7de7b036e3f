/**
 * What happened to a nomination: each change of its state by whom and when, with the number of the paper or the reason.
 * {@link vn.thiduaso.nomination.event.EventLog} is written by the module's services in the transaction of the change and
 * never changed; reading asks nothing, as only pages of a nomination that was already found by its reader show it.
 */
@NamedInterface("event")
@NullMarked
package vn.thiduaso.nomination.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
