package vn.thiduaso.award.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thiduaso.award.LinkService;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.ui.Choice;
import vn.thiduaso.ui.Notice;

/** Says whose an award is that the register keeps by name, and takes that back. */
@Controller
@RequestMapping("/so-khen-thuong/{awardId:\\d+}")
class LinkController {

    private static final String REGISTER = "redirect:/so-khen-thuong";
    private static final String PAGE = "award/link";

    private final LinkService links;
    private final MessageSource messages;

    LinkController(LinkService links, MessageSource messages) {
        this.links = links;
        this.messages = messages;
    }

    @GetMapping("/gan")
    String ask(Actor actor, @PathVariable long awardId, Model model) {
        List<LinkService.Candidate> candidates = show(actor, awardId, model);
        List<LinkService.Candidate> namesakes =
                candidates.stream().filter(LinkService.Candidate::sameName).toList();
        model.addAttribute(
                "form",
                new LinkForm(
                        namesakes.size() == 1 ? Long.toString(namesakes.get(0).id()) : ""));
        return PAGE;
    }

    @PostMapping("/gan")
    String link(
            Actor actor,
            @PathVariable long awardId,
            @Valid @ModelAttribute("form") LinkForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            show(actor, awardId, model);
            return PAGE;
        }
        return done(() -> links.link(actor, awardId, form.personId()), "award.linked", redirect);
    }

    @PostMapping("/bo-gan")
    String unlink(Actor actor, @PathVariable long awardId, RedirectAttributes redirect) {
        return done(() -> links.unlink(actor, awardId), "award.unlinked", redirect);
    }

    private static String done(Runnable step, String key, RedirectAttributes redirect) {
        try {
            step.run();
            redirect.addFlashAttribute("notice", Notice.done(key));
        } catch (RuleViolation refused) {
            redirect.addFlashAttribute("notice", Notice.problem(refused.messageKey(), refused.arguments()));
        }
        return REGISTER;
    }

    private List<LinkService.Candidate> show(Actor actor, long awardId, Model model) {
        List<LinkService.Candidate> candidates = links.candidates(actor, awardId);
        model.addAttribute("award", links.award(actor, awardId));
        model.addAttribute(
                "people",
                Stream.concat(
                                Stream.of(new Choice("", text("award.link.choose"))),
                                candidates.stream().map(this::choice))
                        .toList());
        return candidates;
    }

    private Choice choice(LinkService.Candidate candidate) {
        String key = candidate.sameName() ? "award.link.person.same" : "award.link.person";
        String post = candidate.post() == null ? "–" : candidate.post();
        return new Choice(
                Long.toString(candidate.id()),
                text(key, candidate.fullName(), Integer.toString(candidate.birthYear()), post));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
