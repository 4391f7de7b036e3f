/**
 * Units, the blocs they compete in, and the terms in which a bloc is led. Everything has a validity: a paper prints the
 * name of its own date, a result stays with the unit that achieved it. {@link vn.thiduaso.unit.UnitCatalogue} is public
 * catalogue data and so asks for no actor.
 */
@NullMarked
package vn.thiduaso.unit;

import org.jspecify.annotations.NullMarked;
