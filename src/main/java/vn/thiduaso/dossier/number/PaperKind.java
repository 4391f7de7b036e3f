package vn.thiduaso.dossier.number;

/** A kind of paper that has its own series of numbers. */
public enum PaperKind {
    PROPOSAL("TTr"),
    MINUTES("BB");

    private final String symbol;

    PaperKind(String symbol) {
        this.symbol = symbol;
    }

    /** "TTr-KTĐ" for a bloc whose papers have the sign KTĐ. */
    public String symbol(String bloc) {
        return symbol + "-" + bloc;
    }
}
