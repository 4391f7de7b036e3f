/**
 * The score table of a period: live while reports are verified, published (frozen, numbered, with a checksum) when the
 * bloc head says so. A unit sees its own line until then, everybody of the bloc the published table, the public too. A
 * correction is a new number with a reason; the old one stays.
 */
@NullMarked
package vn.thiduaso.ranking;

import org.jspecify.annotations.NullMarked;
