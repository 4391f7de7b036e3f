package vn.thiduaso.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Shows the sign-in page again, the same way whatever was wrong, with the username that was typed. */
class SignInFailure implements AuthenticationFailureHandler {

    /** Session attribute with the username that was typed; read once. */
    static final String TYPED = SignInFailure.class.getName() + ".typed";

    private static final int LONGEST = 60;

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        String typed = request.getParameter("username");
        if (typed != null) {
            request.getSession().setAttribute(TYPED, typed.substring(0, Math.min(typed.length(), LONGEST)));
        }
        response.sendRedirect(request.getContextPath() + SecurityConfiguration.SIGN_IN + "?loi");
    }
}
