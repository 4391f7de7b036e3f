package vn.thiduaso.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.thiduaso.shared.Actor;

/** The sign-in page; the form itself is answered by the filter chain. */
@Controller
class SignInController {

    static final String WAIT = "/dang-nhap/cho";
    static final String SECONDS = "vn.thiduaso.wait";

    private static final String VIEW = "identity/sign-in";

    private final ObjectProvider<DemoSignIn> demo;

    SignInController(ObjectProvider<DemoSignIn> demo) {
        this.demo = demo;
    }

    @GetMapping(SecurityConfiguration.SIGN_IN)
    String show(@Nullable Actor actor, HttpServletRequest request, Model model) {
        if (actor != null) {
            return "redirect:/";
        }
        String problem = request.getParameter("loi") != null
                ? "identity.signIn.wrong"
                : request.getParameter("het-phien") != null ? "identity.signIn.expired" : null;
        model.addAttribute("problem", problem);
        model.addAttribute("signedOut", request.getParameter("da-dang-xuat") != null);
        model.addAttribute("username", typedIn(request.getSession(false)));
        model.addAttribute("demo", demo.getIfAvailable());
        return VIEW;
    }

    /** Forwarded to by the throttle, with the seconds to wait. */
    @RequestMapping(WAIT)
    String showWait(HttpServletRequest request, Model model) {
        Long seconds = (Long) request.getAttribute(SECONDS);
        if (seconds == null) {
            return "redirect:" + SecurityConfiguration.SIGN_IN;
        }
        model.addAttribute("minutes", (seconds + 59) / 60);
        model.addAttribute("problem", "identity.signIn.wait");
        model.addAttribute("username", request.getParameter("username"));
        model.addAttribute("demo", demo.getIfAvailable());
        return VIEW;
    }

    private static @Nullable String typedIn(@Nullable HttpSession session) {
        if (session == null) {
            return null;
        }
        String typed = (String) session.getAttribute(SignInFailure.TYPED);
        session.removeAttribute(SignInFailure.TYPED);
        return typed;
    }
}
