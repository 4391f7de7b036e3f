package vn.thiduaso.award;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An award on its way into the register.
 *
 * @param recipient who received it
 * @param form what was given
 * @param achievement for what
 * @param decisionNo number and symbol of the decision
 * @param prize in đồng; null when it is not known
 */
public record NewAward(
        Recipient recipient,
        Form form,
        String achievement,
        String decisionNo,
        LocalDate decisionDate,
        @Nullable Long prize) {

    /**
     * Who received it; a collective has neither person nor name.
     *
     * @param staffMemberId the person in the unit's staff register, if known for sure
     * @param personName as it was on the day
     * @param department a collective inside the unit
     */
    public record Recipient(
            long unitId,
            @Nullable Long staffMemberId,
            @Nullable String personName,
            @Nullable Integer birthYear,
            @Nullable String post,
            @Nullable String department) {}

    /**
     * What was given.
     *
     * @param campaignId the campaign that it came of, if one did
     * @param awardFormId that campaign's form
     * @param nominationId the nomination that it answers
     */
    public record Form(
            String name,
            @Nullable String authority,
            @Nullable Long campaignId,
            @Nullable Long awardFormId,
            @Nullable Long nominationId) {}
}
