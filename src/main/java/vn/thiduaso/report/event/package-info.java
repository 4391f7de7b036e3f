/**
 * What happened to a report, published inside the transaction that does it, for modules above that tell people: an event
 * carries ids and words, nothing that could change.
 */
@NamedInterface("event")
@NullMarked
package vn.thiduaso.report.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
