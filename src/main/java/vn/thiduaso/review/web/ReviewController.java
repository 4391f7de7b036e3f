package vn.thiduaso.review.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.function.Supplier;
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
import vn.thiduaso.report.typed.EntryProblem;
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

    @ModelAttribute("where")
    ReviewAddress where(HttpServletRequest request, @PathVariable long periodId, @PathVariable long unitId) {
        return new ReviewAddress(periodId, unitId, QueueState.of(request, periodId));
    }

    @GetMapping("/ky/{periodId}/tham-dinh/{unitId}")
    String report(Actor actor, @ModelAttribute("where") ReviewAddress where, Model model) {
        pages.fill(actor, where, model);
        return "review/report";
    }

    /** Saves the decisions; the button that was pressed may ask for more. */
    @PostMapping("/ky/{periodId}/tham-dinh/{unitId}")
    String send(
            Actor actor,
            @ModelAttribute("where") ReviewAddress where,
            @ModelAttribute("form") ReviewForm form,
            BindingResult binding,
            RedirectAttributes redirect,
            Model model) {
        ReviewForm.Step step = form.step();
        LocalDate due = step == ReviewForm.Step.FINISH ? date(form.due(), binding) : null;
        ReviewTarget target = where.target(form);
        ReviewResult result = judge(binding, () -> switch (step) {
            case SAVE -> service.decide(actor, target, form.toInputs());
            case ACCEPT_UNCHANGED -> service.decideAndAcceptUnchanged(actor, target, form.toInputs());
            case ACCEPT_REST -> service.decideAndAcceptRest(actor, target, form.toInputs());
            case FINISH -> service.decideAndFinish(actor, target, form.toInputs(), due);
        });
        if (binding.hasErrors() || !result.problems().isEmpty()) {
            again(binding, result, model);
            pages.fill(actor, where, model);
            return "review/report";
        }
        boolean finished = step == ReviewForm.Step.FINISH && !result.blind();
        String notice = result.blind() ? "review.blind.ended" : step.notice();
        redirect.addFlashAttribute("notice", Notice.done(notice, result.stored(), result.said()));
        return "redirect:"
                + (finished ? pages.onward(actor, where) : where.state().unit(where.unitId()));
    }

    /** Does nothing when the form has errors already; a refusal becomes an error of the form. */
    private static ReviewResult judge(BindingResult binding, Supplier<ReviewResult> work) {
        try {
            return binding.hasErrors() ? ReviewResult.NOTHING : work.get();
        } catch (RuleViolation refused) {
            String field = refused.messageKey().startsWith("review.error.due") ? "due" : null;
            binding.rejectValue(field, refused.messageKey(), refused.arguments(), null);
            return ReviewResult.NOTHING;
        }
    }

    private void again(BindingResult binding, ReviewResult result, Model model) {
        ReviewForm form = (ReviewForm) Objects.requireNonNull(binding.getTarget());
        for (EntryProblem problem : result.problems()) {
            pages.reject(form, problem, binding);
        }
        if (result.stored() > 0) {
            model.addAttribute("notice", Notice.problem("review.savedPartly", result.stored()));
        }
    }

    private static @Nullable LocalDate date(String text, BindingResult binding) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException unreadable) {
            binding.rejectValue("due", "review.error.dueUnreadable");
            return null;
        }
    }
}
