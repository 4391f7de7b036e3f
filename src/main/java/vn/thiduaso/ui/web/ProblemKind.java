package vn.thiduaso.ui.web;

import org.springframework.http.HttpStatus;

/** The error pages there are, each with its status and its messages {@code ui.error.<key>.title} and {@code .text}. */
enum ProblemKind {
    BAD_REQUEST("badRequest", HttpStatus.BAD_REQUEST),
    FORBIDDEN("forbidden", HttpStatus.FORBIDDEN),
    EXPIRED("expired", HttpStatus.FORBIDDEN),
    NOT_FOUND("notFound", HttpStatus.NOT_FOUND),
    METHOD("method", HttpStatus.METHOD_NOT_ALLOWED),
    RULE("rule", HttpStatus.CONFLICT),
    STALE("stale", HttpStatus.CONFLICT),
    TOO_LARGE("tooLarge", HttpStatus.CONTENT_TOO_LARGE),
    BUSY("busy", HttpStatus.TOO_MANY_REQUESTS),
    FAULT("fault", HttpStatus.INTERNAL_SERVER_ERROR);

    private final String key;
    private final HttpStatus status;

    ProblemKind(String key, HttpStatus status) {
        this.key = key;
        this.status = status;
    }

    String titleKey() {
        return "ui.error." + key + ".title";
    }

    String textKey() {
        return "ui.error." + key + ".text";
    }

    HttpStatus status() {
        return status;
    }

    /** The page for a status that something outside the controllers decided on. */
    static ProblemKind of(int status) {
        return switch (status) {
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD;
            case 409 -> STALE;
            case 413 -> TOO_LARGE;
            case 429 -> BUSY;
            default -> status >= 500 ? FAULT : BAD_REQUEST;
        };
    }
}
