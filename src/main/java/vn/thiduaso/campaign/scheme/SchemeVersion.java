package vn.thiduaso.campaign.scheme;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of a scheme that was signed off: it never changes again.
 *
 * @param fromPeriodId the first period that it scores, null for all
 * @param signedOffAt null for a first version that came with the campaign
 * @param reason why it replaced the one before, null for the first
 */
public record SchemeVersion(
        long id,
        int number,
        @Nullable Long fromPeriodId,
        @Nullable Instant signedOffAt,
        @Nullable String signedOffBy,
        @Nullable String reason) {

    /**
     * The version that scores a period: the latest one that holds from that period or an earlier one on.
     *
     * @param versions in the order of their numbers
     * @param upToPeriod ids of the periods up to and including that one
     */
    public static SchemeVersion inForce(List<SchemeVersion> versions, List<Long> upToPeriod) {
        SchemeVersion found = versions.get(0);
        for (SchemeVersion version : versions) {
            if (version.fromPeriodId == null || upToPeriod.contains(version.fromPeriodId)) {
                found = version;
            }
        }
        return found;
    }
}
