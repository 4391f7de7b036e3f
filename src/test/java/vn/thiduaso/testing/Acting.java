package vn.thiduaso.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.thiduaso.identity.signin.SignedIn;
import vn.thiduaso.shared.Actor;

/**
 * Sends a MockMvc request as an actor, whether or not there is such an account:
 * {@code mvc.perform(get("/").with(Acting.as(actor)))}. The form token is sent along.
 */
public final class Acting {

    private Acting() {}

    /** The request comes from this actor. */
    public static RequestPostProcessor as(Actor actor) {
        return request -> {
            request.setAttribute("vn.thiduaso.actor", actor);
            SignedIn signedIn = new SignedIn(actor.accountId(), actor.name(), "", true);
            return csrf().postProcessRequest(authentication(UsernamePasswordAuthenticationToken.authenticated(
                            signedIn, null, signedIn.getAuthorities()))
                    .postProcessRequest(request));
        };
    }
}
