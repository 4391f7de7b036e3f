package vn.thiduaso.decision.web;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
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
import vn.thiduaso.decision.DecisionQueries;
import vn.thiduaso.decision.DecisionService;
import vn.thiduaso.decision.SupplementService;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.TypedText;
import vn.thiduaso.ui.Choice;
import vn.thiduaso.ui.ListSheets;
import vn.thiduaso.ui.Notice;

/** What was forwarded: superiors ask and decide, leaders read and answer. */
@Controller
@RequestMapping("/trinh")
class DecisionController {

    private static final String PAGE = "decision/page";
    private static final String SELF = "redirect:/trinh/{forwardedId}";
    private static final int LONGEST_ANSWER = 1000;

    private final DecisionQueries decisions;
    private final DecisionService service;
    private final SupplementService supplements;
    private final ListSheets texts;

    DecisionController(
            DecisionQueries decisions, DecisionService service, SupplementService supplements, ListSheets texts) {
        this.decisions = decisions;
        this.service = service;
        this.supplements = supplements;
        this.texts = texts;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute("lines", decisions.lines(actor));
        return "decision/list";
    }

    @GetMapping("/{forwardedId}")
    String page(Actor actor, @PathVariable long forwardedId, Model model) {
        return show(decisions.page(actor, forwardedId), model);
    }

    @PostMapping("/{forwardedId}/bo-sung")
    String ask(
            Actor actor,
            @PathVariable long forwardedId,
            @Valid @ModelAttribute("ask") AskForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        DecisionQueries.Page page = decisions.page(actor, forwardedId);
        form.check(binding);
        if (!binding.hasErrors()) {
            try {
                supplements.ask(actor, forwardedId, TypedText.clean(form.reason()), form.day());
                redirect.addFlashAttribute("notice", Notice.done("decision.asked"));
                return SELF;
            } catch (RuleViolation e) {
                binding.reject(e.messageKey(), e.arguments(), null);
            }
        }
        return show(page, model);
    }

    @PostMapping("/{forwardedId}/tra-loi")
    String answer(
            Actor actor,
            @PathVariable long forwardedId,
            @RequestParam(required = false, defaultValue = "") String answer,
            RedirectAttributes redirect) {
        String text = TypedText.clean(answer);
        RuleViolation.unless(!text.isEmpty() && text.length() <= LONGEST_ANSWER, "decision.error.answer");
        supplements.answer(actor, forwardedId, text);
        redirect.addFlashAttribute("notice", Notice.done("decision.answered"));
        return SELF;
    }

    @PostMapping("/{forwardedId}/quyet-dinh")
    String decide(
            Actor actor,
            @PathVariable long forwardedId,
            @Valid @ModelAttribute("decide") DecideForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        DecisionQueries.Page page = decisions.page(actor, forwardedId);
        form.check(binding);
        if (!binding.hasErrors()) {
            try {
                int count =
                        service.decide(actor, forwardedId, TypedText.clean(form.number()), form.day(), form.rulings());
                redirect.addFlashAttribute("notice", Notice.done("decision.recorded", count));
                return SELF;
            } catch (RuleViolation e) {
                binding.reject(e.messageKey(), e.arguments(), null);
            }
        }
        return show(page, model);
    }

    private String show(DecisionQueries.Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("campaign", page.campaign());
        model.addAttribute("rulings", rulings());
        if (!model.containsAttribute("ask")) {
            model.addAttribute("ask", new AskForm(null, null));
        }
        if (!model.containsAttribute("decide")) {
            model.addAttribute("decide", DecideForm.of(page.openNominees()));
        }
        return PAGE;
    }

    private List<Choice> rulings() {
        return Arrays.asList("GRANTED", "REFUSED", "LATER").stream()
                .map(ruling -> new Choice(ruling, texts.text("decision.ruling." + ruling)))
                .toList();
    }
}
