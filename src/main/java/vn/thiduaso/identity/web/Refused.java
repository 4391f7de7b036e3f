package vn.thiduaso.identity.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import vn.thiduaso.identity.web.kept.KeptForms;

/** Tells a session that is over from something that the person may not do; keeps what was typed for the next one. */
class Refused implements AccessDeniedHandler {

    private final KeptForms keptForms;

    Refused(KeptForms keptForms) {
        this.keptForms = keptForms;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!(reason instanceof CsrfException)) {
            response.sendError(HttpStatus.FORBIDDEN.value());
        } else if (path.equals(SecurityConfiguration.SIGN_IN)) {
            response.sendRedirect(request.getContextPath() + SecurityConfiguration.SIGN_IN + "?het-phien");
        } else if (path.equals(SecurityConfiguration.SIGN_OUT)) {
            response.sendRedirect(request.getContextPath() + SecurityConfiguration.SIGN_IN);
        } else if (KeptForms.isScript(request)) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else {
            String page = SecurityConfiguration.EXPIRED + (keptForms.keep(request) ? "?giu" : "");
            response.setStatus(HttpStatus.FORBIDDEN.value());
            request.getRequestDispatcher(page).forward(request, response);
        }
    }
}
