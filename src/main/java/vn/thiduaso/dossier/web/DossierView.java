package vn.thiduaso.dossier.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thiduaso.dossier.DossierStart;
import vn.thiduaso.dossier.Recipient;
import vn.thiduaso.dossier.Signer;
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
        List<String> list = start.groups().isEmpty()
                ? List.of()
                : List.of(start.groups().get(0).key().text());
        return DossierForm.first(list, LocalDate.now(clock));
    }

    /** What one field alone cannot know. */
    void check(DossierStart start, DossierForm form, BindingResult binding) {
        List<String> known =
                start.groups().stream().map(group -> group.key().text()).toList();
        if (!binding.hasFieldErrors("list") && !known.containsAll(form.list())) {
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

    ModelAndView page(String view, DossierStart start, DossierForm form, BindingResult binding) {
        return new ModelAndView(view)
                .addObject("start", start)
                .addObject("campaign", start.campaign())
                .addObject("form", form)
                .addObject(BindingResult.MODEL_KEY_PREFIX + "form", binding)
                .addObject("parameters", parameters(form))
                .addObject("lists", lists(start))
                .addObject("recipients", choices("dossier.recipient.", Recipient.values()))
                .addObject("signers", choices("dossier.signer.", Signer.values()))
                .addObject("ticket", form.ticket().isEmpty() ? newTicket() : form.ticket());
    }

    /** A ticket that nobody else has. */
    static String newTicket() {
        return UUID.randomUUID().toString();
    }

    private List<Choice> lists(DossierStart start) {
        return start.groups().stream()
                .map(group -> new Choice(
                        group.key().text(),
                        text(
                                "dossier.list",
                                start.campaign()
                                        .awardForm(group.key().awardFormId())
                                        .name(),
                                text(
                                        "nomination.occasion.of." + group.occasion(),
                                        String.valueOf(group.key().year())),
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
        UriComponentsBuilder address = UriComponentsBuilder.newInstance();
        form.list().forEach(list -> address.queryParam("list", list));
        return address.queryParam("recipient", form.recipient())
                .queryParam("signedOn", form.signedOn())
                .queryParam("signer", form.signer())
                .encode()
                .build()
                .toUriString();
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
