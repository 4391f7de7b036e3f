package vn.thiduaso.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import vn.thiduaso.shared.Actor;

/** The actor of a request, put there by {@link CurrentPersonFilter}. */
final class CurrentPerson {

    /** Name of the request attribute; clients can't set one. */
    static final String ATTRIBUTE = "vn.thiduaso.actor";

    private CurrentPerson() {}

    static Optional<Actor> of(HttpServletRequest request) {
        return Optional.ofNullable((Actor) request.getAttribute(ATTRIBUTE));
    }
}
