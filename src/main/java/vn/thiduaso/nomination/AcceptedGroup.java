package vn.thiduaso.nomination;

import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.Occasion;

/** Accepted nominations for one form on one occasion, counted. */
public record AcceptedGroup(
        long awardFormId, Occasion occasion, @Nullable Integer occasionYear, long collectives, long individuals) {}
