/**
 * The ballot box of a round as plain values: {@link vn.thiduaso.vote.box.BallotBox} holds ballots without order and writes
 * them as bytes, {@link vn.thiduaso.vote.box.BoxSeal} seals those bytes, {@link vn.thiduaso.vote.box.BoxKeys} keeps the
 * keys outside the database until the box is opened. It knows no unit, no person and no table.
 */
@NamedInterface("box")
@NullMarked
package vn.thiduaso.vote.box;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
