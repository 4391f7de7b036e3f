package vn.thiduaso.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thiduaso.identity.OwnPasswordService;
import vn.thiduaso.identity.signin.Presence;
import vn.thiduaso.identity.signin.Presences;
import vn.thiduaso.identity.signin.SignedIn;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.ui.Notice;

/** Changing the own password. */
@Controller
class OwnPasswordController {

    private static final String VIEW = "identity/own-password";

    private final OwnPasswordService passwords;
    private final Presences presences;

    OwnPasswordController(OwnPasswordService passwords, Presences presences) {
        this.passwords = passwords;
        this.presences = presences;
    }

    /** Whether the password was handed out and an own one has to be chosen before anything else. */
    @ModelAttribute("forced")
    boolean isForced(Actor actor) {
        return presences
                .find(actor.accountId())
                .map(Presence::mustChangePassword)
                .orElse(false);
    }

    @GetMapping(SecurityConfiguration.OWN_PASSWORD)
    String show(Model model) {
        model.addAttribute("form", OwnPasswordForm.EMPTY);
        return VIEW;
    }

    @PostMapping(SecurityConfiguration.OWN_PASSWORD)
    String change(
            Actor actor,
            @Valid @ModelAttribute("form") OwnPasswordForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        form.compare(errors);
        if (errors.hasErrors()) {
            return VIEW;
        }
        try {
            goOnAs(passwords.change(actor, form.current(), form.wanted()), request);
        } catch (RuleViolation problem) {
            FormProblems.add(errors, problem, Map.of("identity.error.currentPasswordWrong", "current"), "wanted");
            return VIEW;
        }
        redirect.addFlashAttribute("notice", Notice.done("identity.password.changed"));
        return "redirect:/";
    }

    /** This session goes on under a new id; the others hold the old password and end. */
    private static void goOnAs(SignedIn signedIn, HttpServletRequest request) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities()));
        SecurityContextHolder.setContext(context);
        request.changeSessionId();
        request.getSession().setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
    }
}
