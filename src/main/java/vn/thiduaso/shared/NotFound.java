package vn.thiduaso.shared;

/** No such thing, or none that the person may know of. The ui module turns it into the 404 page. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound(String what, Object id) {
        super(what + " " + id);
    }
}
