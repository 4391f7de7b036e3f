package vn.thiduaso.vote.ballot;

import java.util.Map;
import vn.thiduaso.vote.box.ReceiptCode;

/**
 * A ballot as a unit's head marked it.
 *
 * @param receipt the code the person was shown; the same code sent twice is one ballot
 * @param answers whether the unit agrees, by nomination
 */
public record MarkedBallot(ReceiptCode receipt, Map<Long, Boolean> answers) {}
