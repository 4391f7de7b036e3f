package vn.thiduaso.shared;

/** What a person may be, for a term, in a unit or a bloc. The text on screen is {@code role.<NAME>}. */
public enum Role {
    /** Cán bộ đầu mối of one unit: enters everything, signs nothing. */
    UNIT_OFFICER,
    /** Thủ trưởng đơn vị: also submits reports and nominations. */
    UNIT_HEAD,
    /** Khối trưởng of one bloc, coming from one of its units. */
    BLOC_HEAD,
    /** Khối phó of one bloc, coming from one of its units. */
    BLOC_DEPUTY,
    /** Sở or Ban TĐKT: reads what one bloc has published or forwarded. */
    SUPERIOR_READER,
    /** Quản trị: accounts and the audit trail; changes no result. */
    ADMINISTRATOR
}
