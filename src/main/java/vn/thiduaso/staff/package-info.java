/**
 * The staff of the units: kind, post and the yes/no facts behind indicators 7, 11 and 12 (plan III). Dates and yes/no
 * only; an ID-card number is never stored.
 */
@NullMarked
package vn.thiduaso.staff;

import org.jspecify.annotations.NullMarked;
