package vn.thiduaso.campaign;

/** Thường xuyên or theo chuyên đề (Luật TĐKT 2022). */
public enum CampaignKind {
    REGULAR,
    THEMATIC
}
