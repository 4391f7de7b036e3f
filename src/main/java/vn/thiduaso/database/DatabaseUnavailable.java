package vn.thiduaso.database;

/** The embedded database can't start, for a reason that an operator can understand and remove. */
public class DatabaseUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String hint;

    DatabaseUnavailable(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    DatabaseUnavailable(String message, String hint, Throwable cause) {
        super(message, cause);
        this.hint = hint;
    }

    /** What the operator can do, in one or two sentences. */
    public String hint() {
        return hint;
    }
}
