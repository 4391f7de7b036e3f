package vn.thiduaso.dossier.web;

import jakarta.validation.Valid;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.thiduaso.dossier.DossierQueries;
import vn.thiduaso.dossier.DossierService;
import vn.thiduaso.dossier.DossierStart;
import vn.thiduaso.dossier.parts.PaperFormat;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Forbidden;
import vn.thiduaso.shared.RuleViolation;

/** A campaign's dossiers: what was compiled, what the next one would hold, its draft, and the button that compiles it. */
@Controller
@RequestMapping("/phong-trao/{campaignId}/ho-so")
class DossierController {

    private static final String FORM = "form";
    private static final String PAGE = "dossier/page";

    private final DossierQueries dossiers;
    private final DossierService service;
    private final DossierView view;

    DossierController(DossierQueries dossiers, DossierService service, DossierView view) {
        this.dossiers = dossiers;
        this.service = service;
        this.view = view;
    }

    @GetMapping
    ModelAndView page(
            Actor actor,
            @PathVariable long campaignId,
            @Valid @ModelAttribute(FORM) DossierForm form,
            BindingResult binding) {
        DossierStart start = start(actor, campaignId, form);
        if (form.isUntouched()) {
            DossierForm first = view.first(start);
            return page(actor, start, first, new BeanPropertyBindingResult(first, FORM));
        }
        view.check(start, form, binding);
        return page(actor, start, form, binding);
    }

    @PostMapping
    Object compile(
            Actor actor,
            @PathVariable long campaignId,
            @Valid @ModelAttribute(FORM) DossierForm form,
            BindingResult binding) {
        DossierStart start = toMake(actor, campaignId, form);
        view.check(start, form, binding);
        if (!binding.hasErrors()) {
            try {
                long job = service.compile(actor, campaignId, form.toCommand(DossierView.newTicket(), null));
                return "redirect:/phong-trao/" + campaignId + "/ho-so/lap/" + job;
            } catch (RuleViolation e) {
                binding.reject(e.messageKey(), e.arguments(), null);
            }
        }
        return refused(actor, start, form, binding);
    }

    @GetMapping("/to-trinh.{format:docx|pdf}")
    Object proposal(
            Actor actor,
            @PathVariable long campaignId,
            @PathVariable String format,
            @Valid @ModelAttribute(FORM) DossierForm form,
            BindingResult binding) {
        return file(actor, campaignId, PaperFormat.valueOf(format.toUpperCase(Locale.ROOT)), form, binding);
    }

    @GetMapping("/danh-sach.xlsx")
    Object lists(
            Actor actor,
            @PathVariable long campaignId,
            @Valid @ModelAttribute(FORM) DossierForm form,
            BindingResult binding) {
        return file(actor, campaignId, PaperFormat.XLSX, form, binding);
    }

    private Object file(Actor actor, long campaignId, PaperFormat format, DossierForm form, BindingResult binding) {
        DossierStart start = toMake(actor, campaignId, form);
        view.check(start, form, binding);
        if (!binding.hasErrors()) {
            try {
                return Downloads.of(service.preview(actor, campaignId, form.toRequest(), format));
            } catch (RuleViolation e) {
                binding.reject(e.messageKey(), e.arguments(), null);
            }
        }
        return refused(actor, start, form, binding);
    }

    private ModelAndView refused(Actor actor, DossierStart start, DossierForm form, BindingResult binding) {
        ModelAndView page = page(actor, start, form, binding);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private DossierStart start(Actor actor, long campaignId, DossierForm form) {
        return dossiers.start(actor, campaignId, form.chosenRecipient(), null);
    }

    /** The same for who may make dossiers; others are refused before their form is looked at. */
    private DossierStart toMake(Actor actor, long campaignId, DossierForm form) {
        DossierStart start = start(actor, campaignId, form);
        Forbidden.unless(start.makes(), "make a dossier of campaign " + campaignId);
        return start;
    }

    private ModelAndView page(Actor actor, DossierStart start, DossierForm form, BindingResult binding) {
        ModelAndView page = view.page(PAGE, start, form, binding);
        if (!binding.hasErrors() && start.makes() && !start.groups().isEmpty()) {
            page.addObject("dossier", dossiers.draft(actor, start.campaign().id(), form.toRequest(), null));
        }
        return page;
    }
}
