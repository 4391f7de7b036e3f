package vn.thiduaso.campaign.edit;

import vn.thiduaso.campaign.LegalGround;

/** A ground as it is kept, with how often it was changed. */
public record StoredGround(long id, LegalGround ground, int version) {}
