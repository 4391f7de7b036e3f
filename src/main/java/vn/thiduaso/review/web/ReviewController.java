package vn.thiduaso.review.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thiduaso.report.EntryProblem;
import vn.thiduaso.review.ReviewResult;
import vn.thiduaso.review.ReviewService;
import vn.thiduaso.review.ReviewTarget;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.ui.Notice;

/** Verifies one report: saves decisions, accepts the rest, and tells the unit the result. */
@Controller
class ReviewController {

    private static final int ROWS = 500;

    private final ReviewService service;
    private final ReviewPages pages;

    ReviewController(ReviewService service, ReviewPages pages) {
        this.service = service;
        this.pages = pages;
    }

    @InitBinder
    void rows(WebDataBinder binder) {
        binder.setAutoGrowCollectionLimit(ROWS);
    }

    @GetMapping("/ky/{periodId}/tham-dinh/{unitId}")
    String report(Actor actor, @PathVariable long periodId, @PathVariable long unitId, Model model) {
        pages.fill(actor, periodId, unitId, model);
        return "review/report";
    }

    @PostMapping("/ky/{periodId}/tham-dinh/{unitId}")
    String save(
            Actor actor,
            @ModelAttribute Where where,
            @ModelAttribute("form") ReviewForm form,
            BindingResult binding,
            RedirectAttributes redirect,
            Model model) {
        ReviewResult result = service.decide(actor, where.target(form), form.toInputs());
        if (result.problems().isEmpty()) {
            redirect.addFlashAttribute("notice", Notice.done("review.saved", result.stored()));
            return "redirect:/ky/{periodId}/tham-dinh/{unitId}";
        }
        return again(actor, where, form, binding, result, model);
    }

    @PostMapping(value = "/ky/{periodId}/tham-dinh/{unitId}", params = "acceptRest")
    String acceptRest(
            Actor actor,
            @ModelAttribute Where where,
            @ModelAttribute("form") ReviewForm form,
            BindingResult binding,
            RedirectAttributes redirect,
            Model model) {
        ReviewResult result = service.decideAndAcceptRest(actor, where.target(form), form.toInputs());
        if (result.problems().isEmpty()) {
            redirect.addFlashAttribute("notice", Notice.done("review.acceptedRest"));
            return "redirect:/ky/{periodId}/tham-dinh/{unitId}";
        }
        return again(actor, where, form, binding, result, model);
    }

    @PostMapping(value = "/ky/{periodId}/tham-dinh/{unitId}", params = "finish")
    String finish(
            Actor actor,
            @ModelAttribute Where where,
            @ModelAttribute("form") ReviewForm form,
            BindingResult binding,
            RedirectAttributes redirect,
            Model model) {
        Optional<LocalDate> due = date(form.due(), binding);
        try {
            ReviewResult result = service.decideAndFinish(actor, where.target(form), form.toInputs(), due.orElse(null));
            if (result.problems().isEmpty()) {
                redirect.addFlashAttribute("notice", Notice.done("review.finished"));
                return "redirect:/ky/{periodId}/tham-dinh";
            }
            return again(actor, where, form, binding, result, model);
        } catch (RuleViolation refused) {
            String field = refused.messageKey().startsWith("review.error.due") ? "due" : null;
            binding.rejectValue(field, refused.messageKey(), refused.arguments(), null);
            pages.fill(actor, where.periodId(), where.unitId(), model);
            return "review/report";
        }
    }

    private String again(
            Actor actor, Where where, ReviewForm form, BindingResult binding, ReviewResult result, Model model) {
        for (EntryProblem problem : result.problems()) {
            pages.reject(form, problem, binding);
        }
        if (result.stored() > 0) {
            model.addAttribute("notice", Notice.problem("review.savedPartly", result.stored()));
        }
        pages.fill(actor, where.periodId(), where.unitId(), model);
        return "review/report";
    }

    private static Optional<LocalDate> date(@Nullable String text, BindingResult binding) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException unreadable) {
            binding.rejectValue("due", "review.error.dueUnreadable");
            return Optional.empty();
        }
    }

    /** The report in the address. */
    record Where(long periodId, long unitId) {

        ReviewTarget target(ReviewForm form) {
            return new ReviewTarget(periodId, unitId, form.submission());
        }
    }
}
