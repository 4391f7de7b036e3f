package vn.thiduaso.shared;

/** Somebody else changed the same thing since the person opened it; carries what a form needs to ask again. */
public class StaleVersion extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StaleVersion(String what) {
        super(what);
    }
}
