package vn.thiduaso.vote.paper;

/** Which of the two minutes. */
public enum MinutesKind {
    MEETING("bien-ban-hop"),
    COUNT("bien-ban-kiem-phieu");

    private final String slug;

    MinutesKind(String slug) {
        this.slug = slug;
    }

    /** Its name in addresses and file names. */
    public String slug() {
        return slug;
    }
}
