/**
 * The scoring scheme of a campaign as something people work on: a draft is made from the version in force, edited as a
 * whole, tried on the figures of a period, checked and signed off by the Khối trưởng; from then on it never changes.
 * Leaders of the bloc read and try, the Khối trưởng changes. What is signed off is read by everybody else from
 * {@code campaign}. Only one draft at a time; every change carries the version it was made on.
 */
@NullMarked
package vn.thiduaso.scheme;

import org.jspecify.annotations.NullMarked;
