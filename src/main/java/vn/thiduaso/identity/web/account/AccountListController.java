package vn.thiduaso.identity.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.thiduaso.identity.AccountFilter;
import vn.thiduaso.identity.AccountQueries;
import vn.thiduaso.identity.AccountSort;
import vn.thiduaso.identity.AccountView;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Role;
import vn.thiduaso.ui.ListSheets;
import vn.thiduaso.ui.ListState;
import vn.thiduaso.ui.Listing;

/** The list of accounts. */
@Controller
class AccountListController {

    static final String PATH = "/quan-tri/tai-khoan";

    private final AccountQueries accounts;
    private final AccountChoices choices;
    private final ListSheets sheets;

    AccountListController(AccountQueries accounts, AccountChoices choices, ListSheets sheets) {
        this.accounts = accounts;
        this.choices = choices;
        this.sheets = sheets;
    }

    @GetMapping(PATH)
    String show(Actor actor, HttpServletRequest request, Locale locale, Model model) {
        ListState list = ListState.of(request);
        Listing<AccountView> found =
                accounts.find(actor, filter(list), sort(list.sort("name")), list.descending(), list.page());
        model.addAttribute("list", list);
        model.addAttribute("accounts", found.rows());
        model.addAttribute("paging", found.paging());
        choices.addTo(model, locale);
        return "identity/accounts";
    }

    @GetMapping(PATH + ".xlsx")
    ResponseEntity<byte[]> download(Actor actor, HttpServletRequest request) {
        ListState list = ListState.of(request);
        List<AccountView> found = accounts.all(actor, filter(list), sort(list.sort("name")), list.descending());
        return sheets.<AccountView>of(sheets.text("identity.accounts.title"), List.of(), list)
                .text("identity.fullName", 24, AccountView::fullName)
                .text("identity.username", 18, AccountView::username)
                .text("identity.email", 28, AccountView::email)
                .text("identity.grant.roles", 52, choices::roles)
                .text(
                        "identity.account.state",
                        12,
                        account -> sheets.text("identity.account." + (account.enabled() ? "enabled" : "disabled")))
                .moment("identity.account.createdAt", AccountView::createdAt)
                .download(found);
    }

    private static AccountFilter filter(ListState list) {
        return new AccountFilter(list.query(), role(list.get("role")), id(list.get("unit")), state(list.get("state")));
    }

    private static AccountSort sort(String column) {
        return Arrays.stream(AccountSort.values())
                .filter(sort -> sort.name().equalsIgnoreCase(column))
                .findFirst()
                .orElse(AccountSort.NAME);
    }

    private static @Nullable Role role(String text) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Long id(String text) {
        return text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    private static @Nullable Boolean state(String text) {
        return switch (text) {
            case "enabled" -> true;
            case "disabled" -> false;
            default -> null;
        };
    }
}
