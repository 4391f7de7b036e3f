package vn.thiduaso.campaign.edit;

import vn.thiduaso.shared.Actor;

/**
 * The words of an indicator were changed while units work by them; published in the transaction of the change.
 *
 * @param periodId the last period that has opened
 */
public record IndicatorTextChanged(Actor actor, long periodId, String code, String reason) {}
