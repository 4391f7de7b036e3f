package vn.thiduaso.vote.ballot;

import vn.thiduaso.vote.SessionDetails;
import vn.thiduaso.vote.box.ReceiptCode;

/**
 * The ballot paper of a unit.
 *
 * @param receipt the code it will be found by, if it is cast
 */
public record BallotSheet(SessionDetails session, RoundView round, RollLine unit, ReceiptCode receipt) {}
