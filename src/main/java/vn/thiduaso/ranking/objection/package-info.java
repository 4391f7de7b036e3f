/**
 * Objections (kiến nghị) of units to a preliminary table, one item at a time, with text and evidence, raised by the head
 * of the unit while the window is open. Every one gets a written answer, never from somebody of the unit; accepting one
 * changes the figures or the bonus and deductions through their own services. Read by the unit and by the leaders.
 */
@NamedInterface("objection")
@NullMarked
package vn.thiduaso.ranking.objection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
