package vn.thiduaso.staff.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.staff.RegisterQueries;
import vn.thiduaso.staff.StaffRecord;
import vn.thiduaso.staff.StaffService;
import vn.thiduaso.ui.Notice;
import vn.thiduaso.unit.UnitCatalogue;

/** Takes out somebody who was added by mistake, after asking. */
@Controller
@RequestMapping("/don-vi/{unitId}/nhan-su/{personId}/xoa")
class StaffRemovalController {

    private final StaffService service;
    private final RegisterQueries register;
    private final UnitCatalogue units;

    StaffRemovalController(StaffService service, RegisterQueries register, UnitCatalogue units) {
        this.service = service;
        this.register = register;
        this.units = units;
    }

    @GetMapping
    String ask(Actor actor, @PathVariable long unitId, @PathVariable long personId, Model model) {
        model.addAttribute("person", register.person(actor, unitId, personId));
        model.addAttribute("unit", units.unit(unitId));
        return "staff/remove";
    }

    @PostMapping
    String remove(Actor actor, @PathVariable long unitId, @PathVariable long personId, RedirectAttributes redirect) {
        StaffRecord person = register.person(actor, unitId, personId);
        try {
            service.remove(actor, unitId, personId);
        } catch (RuleViolation e) {
            redirect.addFlashAttribute("notice", Notice.problem(e.messageKey(), e.arguments()));
            return "redirect:/don-vi/%d/nhan-su/%d".formatted(unitId, personId);
        }
        redirect.addFlashAttribute(
                "notice", Notice.done("staff.removed", person.data().fullName()));
        return "redirect:/don-vi/%d/nhan-su".formatted(unitId);
    }
}
