package vn.thiduaso.identity.web.account;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thiduaso.identity.AccountQueries;
import vn.thiduaso.identity.AccountService;
import vn.thiduaso.identity.AccountView;
import vn.thiduaso.identity.NewGrant;
import vn.thiduaso.identity.web.FormProblems;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.ui.Notice;

/** One account: its data, its roles, its password, whether it may be used. */
@Controller
@RequestMapping(AccountListController.PATH + "/{accountId}")
class AccountController {

    private static final String VIEW = "identity/account";

    private final AccountService accounts;
    private final AccountQueries queries;
    private final AccountChoices choices;
    private final Clock clock;

    AccountController(AccountService accounts, AccountQueries queries, AccountChoices choices, Clock clock) {
        this.accounts = accounts;
        this.queries = queries;
        this.choices = choices;
        this.clock = clock;
    }

    /** What the page shows besides its two forms. */
    @ModelAttribute
    void page(Actor actor, @PathVariable long accountId, Model model, Locale locale) {
        AccountView account = queries.one(actor, accountId);
        model.addAttribute("account", account);
        model.addAttribute("own", actor.accountId() == accountId);
        model.addAttribute("yesterday", LocalDate.now(clock).minusDays(1));
        choices.addTo(model, locale);
    }

    @GetMapping
    String show(@ModelAttribute("account") AccountView account, Model model) {
        return view(account, model);
    }

    @PostMapping
    String edit(
            Actor actor,
            @PathVariable long accountId,
            @Valid @ModelAttribute("form") AccountForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return view(queries.one(actor, accountId), model);
        }
        String fullName = form.fullName().strip();
        accounts.edit(actor, accountId, form.version(), fullName, NewAccountForm.text(form.email()));
        return back(accountId, redirect, Notice.done("ui.saved"));
    }

    @PostMapping("/khoa")
    String disable(Actor actor, @PathVariable long accountId, RedirectAttributes redirect) {
        return done(accountId, redirect, "identity.account.disabledNow", () -> accounts.disable(actor, accountId));
    }

    @PostMapping("/mo-khoa")
    String enable(Actor actor, @PathVariable long accountId, RedirectAttributes redirect) {
        return done(accountId, redirect, "identity.account.enabledNow", () -> accounts.enable(actor, accountId));
    }

    @PostMapping("/mat-khau")
    String resetPassword(Actor actor, @PathVariable long accountId, RedirectAttributes redirect) {
        return done(
                accountId,
                redirect,
                "identity.account.passwordReset",
                () -> redirect.addFlashAttribute("handedOut", accounts.resetPassword(actor, accountId)));
    }

    @PostMapping("/vai-tro")
    String grant(
            Actor actor,
            @PathVariable long accountId,
            @Valid @ModelAttribute("grant") GrantForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        Optional<NewGrant> wanted = form.toGrant(errors, "");
        if (wanted.isEmpty()) {
            return view(queries.one(actor, accountId), model);
        }
        try {
            accounts.grant(actor, accountId, wanted.get());
        } catch (RuleViolation problem) {
            FormProblems.add(errors, problem, GrantForm.FIELDS, "role");
            return view(queries.one(actor, accountId), model);
        }
        return back(accountId, redirect, Notice.done("identity.grant.added"));
    }

    @PostMapping("/vai-tro/{grantId}/ket-thuc")
    String endGrant(
            Actor actor,
            @PathVariable long accountId,
            @PathVariable long grantId,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate lastDay,
            RedirectAttributes redirect) {
        return done(
                accountId,
                redirect,
                "identity.grant.ended",
                () -> accounts.endGrant(actor, accountId, grantId, lastDay));
    }

    /** The page; a form that was not sent starts from what is stored. */
    private String view(AccountView account, Model model) {
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", AccountForm.of(account));
        }
        if (!model.containsAttribute("grant")) {
            model.addAttribute("grant", GrantForm.from(LocalDate.now(clock)));
        }
        return VIEW;
    }

    private static String done(long accountId, RedirectAttributes redirect, String key, Runnable command) {
        try {
            command.run();
            return back(accountId, redirect, Notice.done(key));
        } catch (RuleViolation problem) {
            return back(accountId, redirect, Notice.problem(problem.messageKey(), problem.arguments()));
        }
    }

    private static String back(long accountId, RedirectAttributes redirect, Notice notice) {
        redirect.addFlashAttribute("notice", notice);
        return "redirect:" + AccountListController.PATH + "/" + accountId;
    }
}
