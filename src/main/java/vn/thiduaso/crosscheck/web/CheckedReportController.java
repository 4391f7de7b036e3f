package vn.thiduaso.crosscheck.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thiduaso.crosscheck.CheckedReport;
import vn.thiduaso.crosscheck.CrossCheckQueries;
import vn.thiduaso.crosscheck.CrossRemarkService;
import vn.thiduaso.crosscheck.Reviewers;
import vn.thiduaso.evidence.EvidenceResponses;
import vn.thiduaso.report.typed.EntryProblem;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.StaleVersion;
import vn.thiduaso.ui.Notice;

/** The report that a unit checks: it reads the submission and its evidence, and says what it thinks of each item. */
@Controller
@RequestMapping("/ky/{periodId}/kiem-tra-cheo/bao-cao/{checkedUnitId}")
class CheckedReportController {

    private static final int ROWS = 500;

    private final CrossCheckQueries queries;
    private final CrossRemarkService service;
    private final Reviewers reviewers;

    CheckedReportController(CrossCheckQueries queries, CrossRemarkService service, Reviewers reviewers) {
        this.queries = queries;
        this.service = service;
        this.reviewers = reviewers;
    }

    @InitBinder
    void rows(WebDataBinder binder) {
        binder.setAutoGrowCollectionLimit(ROWS);
    }

    @ModelAttribute("place")
    CrossRemarkService.Place place(@PathVariable long periodId, @PathVariable long checkedUnitId) {
        return new CrossRemarkService.Place(periodId, checkedUnitId);
    }

    @GetMapping
    String show(Actor actor, @ModelAttribute("place") CrossRemarkService.Place place, Model model) {
        return page(actor, place, model);
    }

    @PostMapping
    String say(
            Actor actor,
            @ModelAttribute("place") CrossRemarkService.Place place,
            @ModelAttribute("form") CheckForm form,
            BindingResult binding,
            RedirectAttributes redirect,
            Model model) {
        try {
            CrossRemarkService.Result result =
                    service.say(actor, place, form.submission(), form.toOpinions(), form.agreeRest() != null);
            if (result.problems().isEmpty()) {
                redirect.addFlashAttribute("notice", Notice.done("crosscheck.said", result.stored()));
                return "redirect:/ky/{periodId}/kiem-tra-cheo/bao-cao/{checkedUnitId}";
            }
            result.problems().forEach(problem -> reject(form, problem, binding));
            if (result.stored() > 0) {
                model.addAttribute("notice", Notice.problem("crosscheck.saidPartly", result.stored()));
            }
        } catch (RuleViolation refused) {
            binding.reject(refused.messageKey(), refused.arguments(), null);
        }
        return page(actor, place, model);
    }

    @GetMapping("/minh-chung/{number}/{checkedSha}")
    ResponseEntity<byte[]> download(
            Actor actor,
            @ModelAttribute("place") CrossRemarkService.Place place,
            @PathVariable int number,
            @PathVariable String checkedSha) {
        return EvidenceResponses.download(queries.file(actor, place.periodId(), place.unitId(), number, checkedSha));
    }

    @GetMapping("/minh-chung/{number}/{checkedSha}/xem")
    ResponseEntity<byte[]> preview(
            Actor actor,
            @ModelAttribute("place") CrossRemarkService.Place place,
            @PathVariable int number,
            @PathVariable String checkedSha) {
        return EvidenceResponses.preview(queries.file(actor, place.periodId(), place.unitId(), number, checkedSha));
    }

    private String page(Actor actor, CrossRemarkService.Place place, Model model) {
        CheckedReport report = queries.report(actor, place.periodId(), place.unitId());
        model.addAttribute("report", report);
        model.addAttribute("scans", report.scans());
        model.addAttribute("rules", reviewers.mayStandIn(actor, place.periodId(), place.unitId()));
        CheckForm fresh = CheckForm.of(report);
        if (!(model.getAttribute("form") instanceof CheckForm sent)) {
            model.addAttribute("form", fresh);
        } else if (!sent.rows().stream()
                .map(CheckForm.Row::id)
                .toList()
                .equals(fresh.rows().stream().map(CheckForm.Row::id).toList())) {
            throw new StaleVersion("items of the report of unit " + place.unitId());
        }
        return "crosscheck/report";
    }

    private static void reject(CheckForm form, EntryProblem problem, BindingResult binding) {
        for (int row = 0; row < form.rows().size(); row++) {
            if (form.rows().get(row).id() == problem.indicatorId()) {
                binding.rejectValue(
                        "rows[" + row + "]." + problem.field(),
                        problem.messageKey(),
                        problem.arguments().toArray(),
                        null);
            }
        }
    }
}
