package vn.thiduaso.ranking.web;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thiduaso.ranking.objection.ObjectionAddress;
import vn.thiduaso.ranking.objection.ObjectionAnswer;
import vn.thiduaso.ranking.objection.ObjectionQueries;
import vn.thiduaso.ranking.objection.ObjectionService;
import vn.thiduaso.ranking.objection.ObjectionView;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.ui.Notice;

/** Objections to a preliminary table: raised by the head of a unit, answered by the leaders of the bloc. */
@Controller
class ObjectionController {

    private static final String ONE = "redirect:/ky/{periodId}/xep-hang/{unitId}/kien-nghi/{objectionId}";

    private final ObjectionPages pages;
    private final ObjectionQueries queries;
    private final ObjectionService service;

    ObjectionController(ObjectionPages pages, ObjectionQueries queries, ObjectionService service) {
        this.pages = pages;
        this.queries = queries;
        this.service = service;
    }

    @GetMapping("/ky/{periodId}/xep-hang/kien-nghi")
    String list(Actor actor, @PathVariable long periodId, Model model) {
        return pages.list(actor, periodId, model);
    }

    @GetMapping("/ky/{periodId}/xep-hang/{unitId}/kien-nghi")
    String form(
            Actor actor,
            @ModelAttribute("address") ObjectionAddress unit,
            @RequestParam(name = "chi-tieu", defaultValue = "") String item,
            Model model) {
        queries.requireMayObject(actor, unit);
        model.addAttribute("form", new ObjectionForm(item, ""));
        return pages.raise(actor, unit, model);
    }

    @PostMapping("/ky/{periodId}/xep-hang/{unitId}/kien-nghi")
    String raise(
            Actor actor,
            @ModelAttribute("address") ObjectionAddress unit,
            @Valid @ModelAttribute("form") ObjectionForm form,
            BindingResult binding,
            RedirectAttributes redirect,
            Model model) {
        queries.requireMayObject(actor, unit);
        if (!binding.hasErrors()) {
            try {
                String text = form.text() == null ? "" : form.text();
                long id = service.raise(actor, unit, form.code(), text);
                redirect.addFlashAttribute("notice", Notice.done("ranking.objection.raised"));
                return "redirect:/ky/{periodId}/xep-hang/{unitId}/kien-nghi/" + id;
            } catch (RuleViolation refused) {
                String field = refused.messageKey().startsWith("ranking.error.objectionT") ? "text" : "item";
                binding.rejectValue(field, refused.messageKey(), refused.arguments(), null);
            }
        }
        return pages.raise(actor, unit, model);
    }

    @GetMapping("/ky/{periodId}/xep-hang/{unitId}/kien-nghi/{objectionId}")
    String show(
            Actor actor,
            @ModelAttribute("address") ObjectionAddress unit,
            @PathVariable long objectionId,
            Model model) {
        return pages.show(actor, unit, objectionId, model);
    }

    @PostMapping("/ky/{periodId}/xep-hang/{unitId}/kien-nghi/{objectionId}/rut")
    String withdraw(
            Actor actor,
            @ModelAttribute("address") ObjectionAddress unit,
            @PathVariable long objectionId,
            RedirectAttributes redirect) {
        try {
            service.withdraw(actor, unit, objectionId);
            redirect.addFlashAttribute("notice", Notice.done("ranking.objection.withdrawn"));
        } catch (RuleViolation refused) {
            redirect.addFlashAttribute("notice", Notice.problem(refused.messageKey(), refused.arguments()));
        }
        return ONE;
    }

    @PostMapping("/ky/{periodId}/xep-hang/{unitId}/kien-nghi/{objectionId}/tra-loi")
    String answer(
            Actor actor,
            @ModelAttribute("address") One one,
            @Valid @ModelAttribute("form") AnswerForm form,
            BindingResult binding,
            RedirectAttributes redirect,
            Model model) {
        ObjectionView objection = queries.requireMayAnswer(actor, one.unit(), one.objectionId());
        if (!binding.hasErrors()) {
            try {
                ObjectionAnswer answer = form.toCommand(pages.indicator(actor, objection), binding);
                if (!binding.hasErrors()) {
                    service.answer(actor, one.unit(), one.objectionId(), answer);
                    redirect.addFlashAttribute("notice", Notice.done("ranking.objection.answered"));
                    return ONE;
                }
            } catch (RuleViolation refused) {
                binding.rejectValue(field(refused), refused.messageKey(), refused.arguments(), null);
            }
        }
        return pages.show(actor, one.unit(), one.objectionId(), model);
    }

    private static String field(RuleViolation refused) {
        String key = refused.messageKey();
        if (key.startsWith("ranking.error.points")) {
            return "points";
        }
        return key.startsWith("ranking.error.answer") ? "text" : "outcome";
    }

    /** The objection in the address. */
    record One(long periodId, long unitId, long objectionId) {

        ObjectionAddress unit() {
            return new ObjectionAddress(periodId, unitId);
        }
    }
}
