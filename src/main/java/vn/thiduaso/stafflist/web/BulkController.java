package vn.thiduaso.stafflist.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
import vn.thiduaso.shared.StaleVersion;
import vn.thiduaso.staff.RegisterQueries;
import vn.thiduaso.staff.StaffFilter;
import vn.thiduaso.stafflist.BulkEdit;
import vn.thiduaso.stafflist.BulkPreview;
import vn.thiduaso.stafflist.BulkService;
import vn.thiduaso.ui.ListState;
import vn.thiduaso.ui.Notice;
import vn.thiduaso.unit.UnitCatalogue;

/** One thing for many people: what, then how many will change, then done. */
@Controller
@RequestMapping("/don-vi/{unitId}/nhan-su/hang-loat")
class BulkController {

    private static final String VIEW = "stafflist/bulk";

    private final BulkService service;
    private final RegisterQueries register;
    private final ListTexts texts;
    private final UnitCatalogue units;
    private final Clock clock;

    BulkController(BulkService service, RegisterQueries register, ListTexts texts, UnitCatalogue units, Clock clock) {
        this.service = service;
        this.register = register;
        this.texts = texts;
        this.units = units;
        this.clock = clock;
    }

    /** What to record for the people picked in the list, or for everybody whom the list shows. */
    @GetMapping
    String what(
            Actor actor,
            @PathVariable long unitId,
            HttpServletRequest request,
            Model model,
            RedirectAttributes redirect) {
        ListState list = ListState.of(request);
        List<Long> everybody = service.everybody(actor, unitId, StaffFilter.read(list::get, LocalDate.now(clock)));
        String[] picked = request.getParameterValues("person");
        BulkForm form = BulkForm.of(
                "true".equals(list.get("all"))
                        ? everybody
                        : BulkForm.ids(picked == null ? List.of() : Arrays.asList(picked)));
        if (form.people().isEmpty()) {
            redirect.addFlashAttribute("notice", Notice.problem("stafflist.error.nobodyPicked"));
            return "redirect:/don-vi/%d/nhan-su".formatted(unitId);
        }
        model.addAttribute("form", form);
        return show(unitId, form, model);
    }

    /** How many will change; nothing is stored yet. */
    @PostMapping("/xem-truoc")
    String preview(
            Actor actor,
            @PathVariable long unitId,
            @Valid @ModelAttribute("form") BulkForm form,
            BindingResult errors,
            Model model) {
        Optional<BulkEdit> edit = form.read(errors, LocalDate.now(clock));
        if (edit.isPresent()) {
            show(actor, unitId, form, edit.get(), model);
        } else {
            register.requireKeeper(actor, unitId);
        }
        return show(unitId, form, model);
    }

    @PostMapping
    String apply(
            Actor actor,
            @PathVariable long unitId,
            @Valid @ModelAttribute("form") BulkForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        Optional<BulkEdit> edit = form.read(errors, LocalDate.now(clock));
        if (edit.isEmpty()) {
            register.requireKeeper(actor, unitId);
            return show(unitId, form, model);
        }
        try {
            String source = texts.text(
                    "stafflist.bulk.source",
                    texts.text("stafflist.thing." + edit.get().thing()));
            int changed = service.apply(actor, unitId, form.people(), edit.get(), form.readRevision(), source);
            redirect.addFlashAttribute("notice", Notice.done("stafflist.bulk.done", changed));
            return "redirect:/don-vi/%d/nhan-su".formatted(unitId);
        } catch (StaleVersion e) {
            model.addAttribute("stale", true);
            show(actor, unitId, form, edit.get(), model);
            return show(unitId, form, model);
        }
    }

    private void show(Actor actor, long unitId, BulkForm form, BulkEdit edit, Model model) {
        BulkPreview preview = service.preview(actor, unitId, form.people(), edit);
        model.addAttribute("preview", preview);
        model.addAttribute("confirmed", form.at(preview.revision()));
    }

    private String show(long unitId, BulkForm form, Model model) {
        model.addAttribute("unit", units.unit(unitId));
        model.addAttribute("count", form.people().size());
        model.addAttribute("things", texts.choices("stafflist.thing.", Arrays.asList(BulkEdit.Thing.values())));
        model.addAttribute("trainingKinds", texts.trainingKinds());
        return VIEW;
    }
}
