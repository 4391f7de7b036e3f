package vn.thiduaso.ui.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Pages for what goes wrong outside the controllers: in filters, in the server, in a template. */
@Controller
class OutsideErrorController implements ErrorController {

    private static final int LONGEST_CHAIN = 10;

    private final ProblemPages pages;

    OutsideErrorController(ProblemPages pages) {
        this.pages = pages;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    Object error(HttpServletRequest request) {
        Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        int status = status(request);
        if (cause instanceof Throwable thrown && isTooLarge(thrown)) {
            return pages.answer(ProblemKind.TOO_LARGE, request);
        }
        if (cause instanceof InvalidParameterException) {
            return pages.answer(ProblemKind.BAD_REQUEST, request);
        }
        if (status >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
            return pages.fault(cause instanceof Throwable thrown ? thrown : null, status, path, request);
        }
        return pages.answer(ProblemKind.of(status), status, request);
    }

    /** Where the security filters send a form whose session or token is no longer good, with {@code giu} if it is kept. */
    @RequestMapping("/loi/het-phien")
    @ResponseStatus(HttpStatus.FORBIDDEN)
    String expired(HttpServletRequest request, Model model) {
        model.addAttribute("kept", request.getParameter("giu") != null);
        return "ui/error/expired";
    }

    /** Somebody who opens /error directly finds nothing. */
    private static int status(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return status instanceof Integer code ? code : HttpStatus.NOT_FOUND.value();
    }

    private static boolean isTooLarge(Throwable thrown) {
        @Nullable Throwable cause = thrown;
        for (int i = 0; cause != null && i < LONGEST_CHAIN; i++) {
            if (cause.getClass().getSimpleName().contains("SizeLimitExceeded")
                    || cause.getClass().getSimpleName().contains("MaxUploadSize")) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
