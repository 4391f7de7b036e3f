package vn.thiduaso.dossier.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thiduaso.dossier.DossierStart;
import vn.thiduaso.dossier.ListKey;
import vn.thiduaso.dossier.Recipient;
import vn.thiduaso.dossier.Signer;
import vn.thiduaso.nomination.AcceptedGroup;
import vn.thiduaso.ui.Choice;

/** What the page of a dossier offers and checks. */
@Component
class DossierView {

    private final MessageSource messages;
    private final Clock clock;

    DossierView(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** The latest list, signed by the head today. */
    DossierForm first(DossierStart start) {
        String list = start.groups().isEmpty() ? "" : key(start.groups().get(0));
        return DossierForm.first(list, LocalDate.now(clock));
    }

    /** What one field alone cannot know. */
    void check(DossierStart start, DossierForm form, BindingResult binding) {
        if (!binding.hasFieldErrors("list")
                && start.groups().stream().noneMatch(group -> key(group).equals(form.list()))) {
            binding.rejectValue("list", "dossier.form.list.unknown");
        }
        if (!binding.hasFieldErrors("signedOn")) {
            LocalDate first = start.campaign().startsOn();
            LocalDate last = LocalDate.now(clock).plusYears(1);
            boolean right = form.day()
                    .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                    .isPresent();
            if (!right) {
                binding.rejectValue("signedOn", "dossier.form.signedOn.wrong", dates(first, last), null);
            }
        }
    }

    ModelAndView page(DossierStart start, DossierForm form, BindingResult binding) {
        return new ModelAndView("dossier/page")
                .addObject("start", start)
                .addObject("campaign", start.campaign())
                .addObject("form", form)
                .addObject(BindingResult.MODEL_KEY_PREFIX + "form", binding)
                .addObject("parameters", parameters(form))
                .addObject("lists", lists(start))
                .addObject("recipients", choices("dossier.recipient.", Recipient.values()))
                .addObject("signers", choices("dossier.signer.", Signer.values()));
    }

    private List<Choice> lists(DossierStart start) {
        return start.groups().stream()
                .map(group -> new Choice(
                        key(group),
                        text(
                                "dossier.list",
                                start.campaign().awardForm(group.awardFormId()).name(),
                                text(
                                        "nomination.occasion.of." + group.occasion(),
                                        String.valueOf(group.occasionYear())),
                                group.collectives(),
                                group.individuals())))
                .toList();
    }

    private List<Choice> choices(String prefix, Enum<?>... values) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), text(prefix + value.name())))
                .toList();
    }

    private Object[] dates(LocalDate first, LocalDate last) {
        return new Object[] {date(first), date(last)};
    }

    private static String date(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private static String parameters(DossierForm form) {
        return UriComponentsBuilder.newInstance()
                .queryParam("list", "{list}")
                .queryParam("recipient", "{recipient}")
                .queryParam("signedOn", "{signedOn}")
                .queryParam("number", "{number}")
                .queryParam("signer", "{signer}")
                .encode()
                .buildAndExpand(form.list(), form.recipient(), form.signedOn(), form.number(), form.signer())
                .toUriString();
    }

    private static String key(AcceptedGroup group) {
        return new ListKey(group.awardFormId(), group.occasion(), group.occasionYear()).text();
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
