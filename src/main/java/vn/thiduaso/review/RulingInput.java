package vn.thiduaso.review;

/**
 * One row of the verification form.
 *
 * @param base {@link RulingText#summary()} of what the reviewer was shown
 * @param remark what the reviewer says in the conversation with the unit, empty for nothing
 */
public record RulingInput(long indicatorId, String base, RulingText typed, String remark) {

    public RulingInput(long indicatorId, String base, RulingText typed) {
        this(indicatorId, base, typed, "");
    }
}
