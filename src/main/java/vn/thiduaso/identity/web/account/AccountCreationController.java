package vn.thiduaso.identity.web.account;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thiduaso.identity.AccountService;
import vn.thiduaso.identity.HandedOut;
import vn.thiduaso.identity.NewGrant;
import vn.thiduaso.identity.web.FormProblems;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.ui.Notice;

/** Letting a person in. */
@Controller
@RequestMapping(AccountListController.PATH + "/moi")
class AccountCreationController {

    private static final String VIEW = "identity/account-new";

    private final AccountService accounts;
    private final AccountChoices choices;
    private final Clock clock;

    AccountCreationController(AccountService accounts, AccountChoices choices, Clock clock) {
        this.accounts = accounts;
        this.choices = choices;
        this.clock = clock;
    }

    @ModelAttribute
    void choices(Model model, Locale locale) {
        choices.addTo(model, locale);
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("form", new NewAccountForm("", "", "", GrantForm.from(LocalDate.now(clock))));
        return VIEW;
    }

    @PostMapping
    String create(
            Actor actor,
            @Valid @ModelAttribute("form") NewAccountForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        Optional<NewGrant> grant = form.grant().toGrant(errors, "grant.");
        if (grant.isEmpty()) {
            return VIEW;
        }
        try {
            HandedOut made = accounts.create(actor, form.toCommand(grant.get()));
            redirect.addFlashAttribute("handedOut", made);
            redirect.addFlashAttribute("notice", Notice.done("identity.account.created", made.username()));
            return "redirect:" + AccountListController.PATH + "/" + made.accountId();
        } catch (RuleViolation problem) {
            FormProblems.add(errors, problem, Map.of(), "username");
            return VIEW;
        }
    }
}
