package vn.thiduaso.shared;

/** The person may not do this. The ui module turns it into the 403 page; the text is for the log only. */
public class Forbidden extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Forbidden(String whatWasTried) {
        super(whatWasTried);
    }

    /** Throws unless allowed. */
    public static void unless(boolean allowed, String whatWasTried) {
        if (!allowed) {
            throw new Forbidden(whatWasTried);
        }
    }
}
