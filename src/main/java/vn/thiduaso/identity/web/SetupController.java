package vn.thiduaso.identity.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thiduaso.identity.FirstAdministrator;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.ui.Notice;

/** The page behind the one-time link with which the first administrator is made. */
@Controller
@RequestMapping("/thiet-lap/{token}")
class SetupController {

    private static final String VIEW = "identity/setup";

    private final FirstAdministrator setup;

    SetupController(FirstAdministrator setup) {
        this.setup = setup;
    }

    @GetMapping
    String show(@PathVariable String token, Model model) {
        requireOpen(token);
        model.addAttribute("form", SetupForm.EMPTY);
        return VIEW;
    }

    @PostMapping
    String create(
            @PathVariable String token,
            @Valid @ModelAttribute("form") SetupForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        requireOpen(token);
        form.compare(errors);
        if (errors.hasErrors()) {
            return VIEW;
        }
        try {
            setup.create(token, form.username(), form.fullName().strip(), form.password());
        } catch (RuleViolation problem) {
            FormProblems.add(errors, problem, Map.of(), "password");
            return VIEW;
        }
        redirect.addFlashAttribute("notice", Notice.done("identity.setup.done", form.username()));
        return "redirect:" + SecurityConfiguration.SIGN_IN;
    }

    private void requireOpen(String token) {
        if (!setup.isOpen(token)) {
            throw new NotFound("set-up link", "");
        }
    }

    @ExceptionHandler(NotFound.class)
    String gone(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        return "identity/setup-gone";
    }
}
