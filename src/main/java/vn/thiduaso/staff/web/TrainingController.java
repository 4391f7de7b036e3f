package vn.thiduaso.staff.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.staff.StaffService;
import vn.thiduaso.staff.TrainingData;
import vn.thiduaso.ui.Notice;

/** The trainings of one person. */
@Controller
@RequestMapping("/don-vi/{unitId}/nhan-su/{personId}/tap-huan")
class TrainingController {

    private final StaffService service;
    private final PersonPage page;
    private final Clock clock;

    TrainingController(StaffService service, PersonPage page, Clock clock) {
        this.service = service;
        this.page = page;
        this.clock = clock;
    }

    @PostMapping
    String add(
            Actor actor,
            PersonAddress at,
            @Valid @ModelAttribute("training") TrainingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        Optional<TrainingData> training = form.read(errors, LocalDate.now(clock));
        if (training.isPresent()) {
            try {
                service.addTraining(actor, at.unitId(), at.personId(), training.get());
                return back(at, redirect, "staff.training.added");
            } catch (RuleViolation e) {
                errors.rejectValue("completedOn", e.messageKey(), e.arguments(), e.messageKey());
            }
        }
        return page.show(actor, at.unitId(), at.personId(), model);
    }

    @PostMapping("/{trainingId}/xoa")
    String remove(Actor actor, PersonAddress at, @PathVariable long trainingId, RedirectAttributes redirect) {
        service.removeTraining(actor, at.unitId(), at.personId(), trainingId);
        return back(at, redirect, "staff.training.removed");
    }

    private static String back(PersonAddress at, RedirectAttributes redirect, String key) {
        redirect.addFlashAttribute("notice", Notice.done(key));
        return "redirect:" + at.path() + "#tap-huan";
    }
}
