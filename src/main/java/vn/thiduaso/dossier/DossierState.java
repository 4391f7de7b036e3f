package vn.thiduaso.dossier;

/** Where a compiled dossier stands: it waits for its signature, it was sent, or a later edition took its place. */
public enum DossierState {
    COMPILED("near"),
    FORWARDED("ok"),
    REPLACED("none");

    private final String kind;

    DossierState(String kind) {
        this.kind = kind;
    }

    /** Kind of the status badge. */
    public String kind() {
        return kind;
    }
}
