package vn.thiduaso.vote;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the council's last closed round said of a nomination.
 *
 * @param share percent of all members that agreed, one decimal
 */
public record VoteTally(
        long sessionId,
        int round,
        int members,
        int present,
        int agree,
        int disagree,
        BigDecimal share,
        boolean passed,
        LocalDate heldOn) {}
