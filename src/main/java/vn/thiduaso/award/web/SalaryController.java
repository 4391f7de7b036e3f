package vn.thiduaso.award.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thiduaso.award.BaseSalaryLevel;
import vn.thiduaso.award.BaseSalaryService;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.StaleVersion;
import vn.thiduaso.ui.Formats;
import vn.thiduaso.ui.Notice;

/** The levels of the base salary, for administrators. */
@Controller
@RequestMapping("/quan-tri/luong-co-so")
class SalaryController {

    private static final String LIST = "redirect:/quan-tri/luong-co-so";
    private static final String FORM = "award/salary";

    private final BaseSalaryService salaries;
    private final Formats formats;
    private final Clock clock;

    SalaryController(BaseSalaryService salaries, Formats formats, Clock clock) {
        this.salaries = salaries;
        this.formats = formats;
        this.clock = clock;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        LocalDate today = LocalDate.now(clock);
        var levels = salaries.levels(actor);
        model.addAttribute("levels", levels);
        model.addAttribute("today", today);
        model.addAttribute(
                "current",
                levels.stream()
                        .filter(level -> !level.validFrom().isAfter(today))
                        .findFirst()
                        .map(BaseSalaryLevel::id)
                        .orElse(-1L));
        return "award/salaries";
    }

    @GetMapping("/moi")
    String ask(Actor actor, Model model) {
        salaries.levels(actor);
        model.addAttribute("form", SalaryForm.empty());
        return FORM;
    }

    @PostMapping("/moi")
    String add(
            Actor actor,
            @Valid @ModelAttribute("form") SalaryForm form,
            BindingResult binding,
            RedirectAttributes redirect) {
        salaries.levels(actor);
        form.check(binding);
        if (binding.hasErrors()) {
            return FORM;
        }
        try {
            salaries.add(actor, form.toData());
        } catch (RuleViolation e) {
            binding.rejectValue("validFrom", e.messageKey(), e.arguments(), null);
            return FORM;
        }
        return saved(form, redirect);
    }

    @GetMapping("/{salaryId}")
    String show(Actor actor, @PathVariable long salaryId, Model model) {
        model.addAttribute("form", SalaryForm.of(salaries.level(actor, salaryId)));
        model.addAttribute("salaryId", salaryId);
        return FORM;
    }

    @PostMapping("/{salaryId}")
    String change(
            Actor actor,
            @PathVariable long salaryId,
            @Valid @ModelAttribute("form") SalaryForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        BaseSalaryLevel stored = salaries.level(actor, salaryId);
        model.addAttribute("salaryId", salaryId);
        form.check(binding);
        if (binding.hasErrors()) {
            return FORM;
        }
        try {
            salaries.change(actor, salaryId, form.versionNo(), form.toData());
        } catch (RuleViolation e) {
            binding.rejectValue("validFrom", e.messageKey(), e.arguments(), null);
            return FORM;
        } catch (StaleVersion e) {
            binding.reject("award.error.stale");
            model.addAttribute("stored", stored);
            return FORM;
        }
        return saved(form, redirect);
    }

    @PostMapping("/{salaryId}/xoa")
    String remove(
            Actor actor,
            @PathVariable long salaryId,
            @ModelAttribute("form") SalaryForm form,
            RedirectAttributes redirect) {
        salaries.remove(actor, salaryId, form.versionNo());
        redirect.addFlashAttribute("notice", Notice.done("award.salary.removed"));
        return LIST;
    }

    private String saved(SalaryForm form, RedirectAttributes redirect) {
        redirect.addFlashAttribute(
                "notice",
                Notice.done("award.salary.saved", formats.date(form.toData().validFrom())));
        return LIST;
    }
}
