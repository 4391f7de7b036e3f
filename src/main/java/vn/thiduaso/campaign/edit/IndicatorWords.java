package vn.thiduaso.campaign.edit;

/**
 * What a leader wants the words of an indicator to be.
 *
 * @param definition what it counts and what it leaves out
 * @param evidence what is expected as evidence
 * @param reason why they are changed; empty only where no period has opened yet
 */
public record IndicatorWords(String definition, String evidence, String reason) {}
