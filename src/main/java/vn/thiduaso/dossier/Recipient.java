package vn.thiduaso.dossier;

/** Who receives a dossier: the department that the bloc belongs to (Sở), or the province's board (Ban TĐKT). */
public enum Recipient {
    DEPARTMENT("so"),
    BOARD("ban-tdkt");

    private final String slug;

    Recipient(String slug) {
        this.slug = slug;
    }

    /** Its part of a file's name. */
    public String slug() {
        return slug;
    }
}
