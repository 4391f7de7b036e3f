package vn.thiduaso.staff;

/** What the register holds about a person; the text on screen is {@code staff.field.<property>}. */
public enum StaffField {
    FULL_NAME("fullName"),
    BIRTH_YEAR("birthYear"),
    GENDER("gender"),
    KIND("kind"),
    POST("post"),
    LEADER("leader"),
    JOINED_ON("joinedOn"),
    LEFT_ON("leftOn"),
    MISA("misaUpdatedOn"),
    OMS("omsUpdatedOn"),
    CITIZEN_ID("citizenIdRegisteredOn"),
    ELECTRONIC_ID("electronicIdActivatedOn");

    private final String property;

    StaffField(String property) {
        this.property = property;
    }

    /** Name of the field in forms, in the audit trail and in messages. */
    public String property() {
        return property;
    }
}
