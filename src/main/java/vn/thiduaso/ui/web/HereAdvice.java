package vn.thiduaso.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.thiduaso.ui.Formats;

/**
 * What every template may use: the address of the page as {@code here}, so that switching the language comes back to
 * it, and {@code formats}, since Thymeleaf forbids beans in the parameters of fragments and in {@code th:attr}.
 */
@ControllerAdvice
class HereAdvice {

    private final Formats formats;

    HereAdvice(Formats formats) {
        this.formats = formats;
    }

    @ModelAttribute("formats")
    Formats formats() {
        return formats;
    }

    @ModelAttribute("here")
    String here(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String query = "GET".equals(request.getMethod()) ? request.getQueryString() : null;
        return query == null ? path : path + "?" + query;
    }

    /** Whether the text is a path inside this application and cannot lead to another site. */
    static boolean isPath(@Nullable String text) {
        return text != null
                && text.startsWith("/")
                && !text.startsWith("//")
                && text.indexOf('\\') < 0
                && text.chars().noneMatch(Character::isISOControl);
    }
}
