package vn.thiduaso.identity.web.account;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.thiduaso.identity.AccountView;
import vn.thiduaso.identity.GrantView;
import vn.thiduaso.shared.Role;
import vn.thiduaso.ui.Choice;
import vn.thiduaso.unit.BlocView;
import vn.thiduaso.unit.UnitCatalogue;
import vn.thiduaso.unit.UnitView;

/** What can be chosen for a role, and the names of the places where roles are held. */
@Component
class AccountChoices {

    private final UnitCatalogue units;
    private final MessageSource messages;

    AccountChoices(UnitCatalogue units, MessageSource messages) {
        this.units = units;
        this.messages = messages;
    }

    void addTo(Model model, Locale locale) {
        List<UnitView> allUnits = units.allUnits();
        List<BlocView> allBlocs = units.allBlocs();
        model.addAttribute(
                "roles",
                Arrays.stream(Role.values())
                        .map(role -> new Choice(role.name(), messages.getMessage("role." + role, null, locale)))
                        .toList());
        model.addAttribute(
                "units",
                allUnits.stream().map(unit -> Choice.of(unit.id(), unit.name())).toList());
        model.addAttribute(
                "blocs",
                allBlocs.stream().map(bloc -> Choice.of(bloc.id(), bloc.name())).toList());
        model.addAttribute(
                "unitNames", names(allUnits.stream().collect(Collectors.toMap(UnitView::id, UnitView::name))));
        model.addAttribute(
                "blocNames", names(allBlocs.stream().collect(Collectors.toMap(BlocView::id, BlocView::name))));
    }

    /** The roles of an account that have not ended, one a line, each with where it is held. */
    String roles(AccountView account) {
        return account.livingGrants().stream().map(this::place).collect(Collectors.joining("\n"));
    }

    private String place(GrantView grant) {
        List<String> words = new ArrayList<>();
        words.add(messages.getMessage("role." + grant.role(), null, LocaleContextHolder.getLocale()));
        if (grant.unitId() != null) {
            words.add(units.unit(grant.unitId()).name());
        }
        if (grant.blocId() != null) {
            words.add(units.bloc(grant.blocId()).name());
        }
        return String.join(", ", words);
    }

    private static Map<Long, String> names(Map<Long, String> names) {
        return Map.copyOf(names);
    }
}
