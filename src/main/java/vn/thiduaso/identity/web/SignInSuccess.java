package vn.thiduaso.identity.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import vn.thiduaso.identity.web.kept.KeptForms;

/** Goes on to what was typed before the session ended, to where the person wanted to go, or home. */
class SignInSuccess extends SavedRequestAwareAuthenticationSuccessHandler {

    private final SignInThrottle throttle;

    SignInSuccess(SignInThrottle throttle, RequestCache requests) {
        this.throttle = throttle;
        setRequestCache(requests);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        String username = Objects.requireNonNullElse(request.getParameter("username"), "");
        throttle.giveBack(username, request.getRemoteAddr());
        if (KeptForms.find(request).isPresent()) {
            clearAuthenticationAttributes(request);
            getRedirectStrategy().sendRedirect(request, response, KeptForms.PATH);
            return;
        }
        super.onAuthenticationSuccess(request, response, authentication);
    }
}
