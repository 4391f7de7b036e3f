package vn.thiduaso.nomination.candidacy;

/** Who recognised an initiative: the unit itself (cơ sở), the sector (ngành) or the province (tỉnh). */
public enum InitiativeLevel {
    BASE,
    SECTOR,
    PROVINCE
}
