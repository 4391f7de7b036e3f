package vn.thiduaso.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.MethodParameter;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import vn.thiduaso.shared.Forbidden;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.StaleVersion;

/** Turns what a controller threw into the page that tells the person what happened and what to do. */
@ControllerAdvice
class ErrorAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorAdvice.class);

    private final ProblemPages pages;

    ErrorAdvice(ProblemPages pages) {
        this.pages = pages;
    }

    @ExceptionHandler
    Object forbidden(Forbidden e, HttpServletRequest request) {
        LOG.info("Forbidden at {} {}: {}", request.getMethod(), request.getRequestURI(), e.getMessage());
        return pages.answer(ProblemKind.FORBIDDEN, request);
    }

    @ExceptionHandler
    Object notFound(NotFound e, HttpServletRequest request) {
        LOG.debug("Not found at {}: {}", request.getRequestURI(), e.getMessage());
        return pages.answer(ProblemKind.NOT_FOUND, request);
    }

    @ExceptionHandler
    Object ruleViolation(RuleViolation e, HttpServletRequest request) {
        return pages.answer(ProblemKind.RULE, e.messageKey(), e.arguments(), request);
    }

    @ExceptionHandler({StaleVersion.class, OptimisticLockingFailureException.class})
    Object stale(HttpServletRequest request) {
        return pages.answer(ProblemKind.STALE, request);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    Object tooLarge(HttpServletRequest request) {
        return pages.answer(ProblemKind.TOO_LARGE, request);
    }

    /** An upload cut off on the way, an address whose parameters are not text, a form that no page of ours has sent. */
    @ExceptionHandler({MultipartException.class, InvalidParameterException.class, InvalidPropertyException.class})
    Object unreadable(HttpServletRequest request) {
        return pages.answer(ProblemKind.BAD_REQUEST, request);
    }

    /** A path such as /ky/abc leads nowhere; a parameter that cannot be read is a broken request. */
    @ExceptionHandler
    Object typeMismatch(TypeMismatchException e, HttpServletRequest request) {
        return pages.answer(isInPath(e) ? ProblemKind.NOT_FOUND : ProblemKind.BAD_REQUEST, request);
    }

    /** Decided by the security filters, which stand outside. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void security(Exception e) throws Exception {
        throw e;
    }

    /** The browser went away while the answer was being written. */
    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void gone() {
        LOG.debug("The browser went away");
    }

    @ExceptionHandler
    @Nullable
    Object everythingElse(Exception e, HttpServletRequest request) {
        if (e instanceof ErrorResponse response && response.getStatusCode().is4xxClientError()) {
            int status = response.getStatusCode().value();
            return pages.answer(ProblemKind.of(status), status, request);
        }
        return pages.fault(e, ProblemKind.FAULT.status().value(), request.getRequestURI(), request);
    }

    private static boolean isInPath(TypeMismatchException e) {
        if (!(e instanceof MethodArgumentTypeMismatchException mismatch)) {
            return false;
        }
        MethodParameter parameter = mismatch.getParameter();
        return parameter.hasParameterAnnotation(PathVariable.class);
    }
}
