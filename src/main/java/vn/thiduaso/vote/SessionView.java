package vn.thiduaso.vote;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A session as people read it. */
public record SessionView(
        long id,
        long campaignId,
        LocalDate heldOn,
        Instant startsAt,
        @Nullable Instant endedAt,
        String place,
        String chairName,
        Official secretary,
        long chairAccount,
        Quorum quorum,
        String discussion,
        SessionState state,
        int version) {

    /** What the audit trail calls the session: the campaign's code, its day and its number. */
    public String subject(String campaignCode) {
        return campaignCode + " · hop-xet-" + heldOn + "-" + id;
    }

    public boolean isPreparing() {
        return state == SessionState.PREPARING;
    }

    public boolean isEnded() {
        return state == SessionState.ENDED;
    }
}
