package vn.thiduaso.vote;

import java.time.Instant;
import java.time.LocalDate;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.VietnamTime;

/** When and where a session is held, who chairs it, who keeps the minutes, and how many must be there. */
public record SessionPlan(Instant startsAt, String place, Official chair, Official secretary, Quorum quorum) {

    private static final int LONGEST_PLACE = 200;

    public SessionPlan {
        place = place.strip();
        RuleViolation.unless(!place.isEmpty() && place.length() <= LONGEST_PLACE, "vote.error.place", LONGEST_PLACE);
        RuleViolation.unless(chair.accountId() != secretary.accountId(), "vote.error.sameOfficial");
    }

    /** The day of the session in Việt Nam. */
    public LocalDate heldOn() {
        return VietnamTime.dayOf(startsAt);
    }
}
