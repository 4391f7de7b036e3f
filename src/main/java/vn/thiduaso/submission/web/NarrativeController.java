package vn.thiduaso.submission.web;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.submission.narrative.NarrativePage;
import vn.thiduaso.submission.narrative.NarrativeQueries;
import vn.thiduaso.submission.narrative.NarrativeResult;
import vn.thiduaso.submission.narrative.NarrativeService;
import vn.thiduaso.submission.narrative.Section;
import vn.thiduaso.submission.narrative.SectionText;
import vn.thiduaso.ui.Notice;

/** The page on which a unit writes the sections of its báo cáo kết quả. */
@Controller
@RequestMapping("/ky/{periodId}/bao-cao/{unitId}/thuyet-minh")
class NarrativeController {

    private static final String VIEW = "submission/narrative";

    private final NarrativeQueries queries;
    private final NarrativeService service;

    NarrativeController(NarrativeQueries queries, NarrativeService service) {
        this.queries = queries;
        this.service = service;
    }

    @GetMapping
    String show(Actor actor, @PathVariable long periodId, @PathVariable long unitId, Model model) {
        NarrativePage page = queries.page(actor, periodId, unitId);
        model.addAttribute("form", NarrativeForm.of(page));
        return page(page, Map.of(), model);
    }

    @PostMapping
    String save(
            Actor actor,
            @ModelAttribute Where where,
            @ModelAttribute("form") NarrativeForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        refuseLong(form, binding);
        if (binding.hasErrors()) {
            return page(queries.page(actor, where.periodId(), where.unitId()), Map.of(), model);
        }
        NarrativeResult result;
        try {
            result = service.save(actor, where.periodId(), where.unitId(), form.toInputs());
        } catch (RuleViolation refused) {
            binding.reject(refused.messageKey(), refused.arguments(), null);
            return page(queries.page(actor, where.periodId(), where.unitId()), Map.of(), model);
        }
        if (!result.clashes().isEmpty()) {
            model.addAttribute("form", form.against(result.clashes()));
            return page(queries.page(actor, where.periodId(), where.unitId()), result.clashes(), model);
        }
        redirect.addFlashAttribute(
                "notice",
                result.saved() == 0
                        ? Notice.done("submission.text.saved.none")
                        : Notice.done("submission.text.saved", result.saved()));
        return "redirect:/ky/{periodId}/bao-cao/{unitId}/thuyet-minh";
    }

    private static void refuseLong(NarrativeForm form, BindingResult binding) {
        for (Section section : Section.values()) {
            if (form.rows().get(section.index()).isTooLong()) {
                binding.rejectValue(
                        "rows[" + section.index() + "].text",
                        "submission.error.tooLong",
                        new Object[] {section.numeral(), SectionText.LONGEST},
                        null);
            }
        }
    }

    private static String page(NarrativePage page, Map<Section, SectionText> clashes, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("clashes", clashes);
        model.addAttribute("longest", SectionText.LONGEST);
        return VIEW;
    }

    /** The report in the address. */
    record Where(long periodId, long unitId) {}
}
