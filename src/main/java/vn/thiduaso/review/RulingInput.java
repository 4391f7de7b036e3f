package vn.thiduaso.review;

/**
 * One row of the verification form.
 *
 * @param base {@link RulingText#summary()} of what the reviewer was shown
 */
public record RulingInput(long indicatorId, String base, RulingText typed) {}
