package vn.thiduaso.nomination.eligibility.rule;

import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.Occasion;

/**
 * A living nomination of the campaign, as the rules compare it with others.
 *
 * @param personName null for a collective
 * @param department plain text, null for the unit itself
 * @param status name of its state
 * @param initiative null when none is written
 */
public record Rival(
        long nominationId,
        long unitId,
        String unitName,
        @Nullable Long staffMemberId,
        @Nullable String personName,
        @Nullable Integer birthYear,
        boolean leader,
        @Nullable String department,
        long awardFormId,
        Occasion occasion,
        @Nullable Integer occasionYear,
        String status,
        @Nullable String initiative) {

    public boolean isIndividual() {
        return staffMemberId != null;
    }

    /** Whether it was handed in: a draft counts for nobody else. */
    boolean isHandedIn() {
        return !status.equals("DRAFT") && !status.equals("RETURNED");
    }

    /** Whether it still may end in an award, or did. */
    boolean isInTheRunning() {
        return isHandedIn() && !status.equals("NOT_PASSED") && !status.equals("NOT_AWARDED");
    }
}
