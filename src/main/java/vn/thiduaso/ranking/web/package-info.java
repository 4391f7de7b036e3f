/** Pages of the score table: the table, why a unit has its place, points with a reason, publication, xlsx. */
@NullMarked
package vn.thiduaso.ranking.web;

import org.jspecify.annotations.NullMarked;
