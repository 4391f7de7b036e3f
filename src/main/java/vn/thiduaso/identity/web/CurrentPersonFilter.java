package vn.thiduaso.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.thiduaso.identity.signin.Presence;
import vn.thiduaso.identity.signin.Presences;
import vn.thiduaso.identity.signin.SignedIn;
import vn.thiduaso.identity.web.kept.KeptForms;

/**
 * Turns the session into the actor of the request. Signs out whose account was shut or whose password was changed
 * elsewhere, and leads those with a handed-out password to choose their own first.
 */
class CurrentPersonFilter extends OncePerRequestFilter {

    private static final RequestMatcher STATIC = anyOf(SecurityConfiguration.STATIC);

    private static final RequestMatcher BEFORE_OWN_PASSWORD = anyOf(
            SecurityConfiguration.OWN_PASSWORD,
            SecurityConfiguration.SIGN_IN,
            SecurityConfiguration.EXPIRED,
            "/ngon-ngu/**",
            "/error");

    private final Presences presences;
    private final RequestCache requests;
    private final KeptForms keptForms;

    CurrentPersonFilter(Presences presences, RequestCache requests, KeptForms keptForms) {
        this.presences = presences;
        this.requests = requests;
        this.keptForms = keptForms;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return STATIC.matches(request) || CurrentPerson.of(request).isPresent();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn signedIn)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Presence> presence = presences.find(signedIn.accountId()).filter(signedIn::isStill);
        if (presence.isEmpty()) {
            signOut(request, response);
        } else if (presence.get().mustChangePassword() && !BEFORE_OWN_PASSWORD.matches(request)) {
            response.sendRedirect(request.getContextPath() + SecurityConfiguration.OWN_PASSWORD);
        } else {
            request.setAttribute(CurrentPerson.ATTRIBUTE, presence.get().actor());
            chain.doFilter(request, response);
            KeptForms.sentAgain(request);
        }
    }

    private void signOut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
        if (HttpMethod.GET.matches(request.getMethod())) {
            requests.saveRequest(request, response);
        } else {
            keptForms.keep(request);
        }
        response.sendRedirect(request.getContextPath() + SecurityConfiguration.SIGN_IN + "?het-phien");
    }

    private static RequestMatcher anyOf(String... patterns) {
        return new OrRequestMatcher(Arrays.stream(patterns)
                .map(pattern -> (RequestMatcher)
                        PathPatternRequestMatcher.withDefaults().matcher(pattern))
                .toList());
    }
}
