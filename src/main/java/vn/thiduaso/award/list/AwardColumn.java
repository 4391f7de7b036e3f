package vn.thiduaso.award.list;

/** The columns of a list of awards, in the template's order. */
public enum AwardColumn {
    UNIT(32, 200, false),
    PERSON(26, 200, false),
    BIRTH_YEAR(10, 4, false),
    POST(24, 200, false),
    DEPARTMENT(26, 200, false),
    FORM(32, 200, true),
    AUTHORITY(24, 200, false),
    ACHIEVEMENT(40, 500, true),
    DECISION_NO(16, 60, true),
    DECISION_DATE(14, 40, true);

    private final int width;
    private final int longest;
    private final boolean required;

    AwardColumn(int width, int longest, boolean required) {
        this.width = width;
        this.longest = longest;
        this.required = required;
    }

    int width() {
        return width;
    }

    int longest() {
        return longest;
    }

    boolean isRequired() {
        return required;
    }
}
