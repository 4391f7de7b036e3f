package vn.thiduaso.nomination.web;

import jakarta.validation.Valid;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thiduaso.nomination.NominationDetails;
import vn.thiduaso.nomination.NominationQueries;
import vn.thiduaso.nomination.NominationService;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.StaleVersion;
import vn.thiduaso.ui.Notice;

/** Changes a draft or a returned nomination. */
@Controller
class NominationEditController {

    private static final String PATH = "/phong-trao/{campaignId}/khen-thuong/{nominationId}/sua";
    private static final String FORM = "form";

    private final NominationService service;
    private final NominationQueries nominations;
    private final NominationFormView view;

    NominationEditController(NominationService service, NominationQueries nominations, NominationFormView view) {
        this.service = service;
        this.nominations = nominations;
        this.view = view;
    }

    @GetMapping(PATH)
    ModelAndView form(
            Actor actor,
            @PathVariable long campaignId,
            @PathVariable long nominationId,
            @RequestParam(name = "dien", required = false) String fill,
            RedirectAttributes redirect) {
        NominationDetails details = nominations.forEditing(actor, campaignId, nominationId);
        if (!details.actions().edit()) {
            redirect.addFlashAttribute("notice", Notice.problem("nomination.error.closed"));
            return back(campaignId, nominationId);
        }
        NominationForm form = fill == null ? view.stored(details) : view.filled(actor, details);
        return view.form(details).addObject(FORM, form);
    }

    @PostMapping(PATH)
    ModelAndView save(
            Actor actor,
            @PathVariable long campaignId,
            @PathVariable long nominationId,
            @Valid @ModelAttribute(FORM) NominationForm form,
            BindingResult binding,
            RedirectAttributes redirect) {
        NominationDetails details = nominations.forEditing(actor, campaignId, nominationId);
        NominationFormView.check(form, binding);
        if (!binding.hasErrors()) {
            try {
                service.edit(actor, nominationId, view.command(form, details.candidate()), form.readVersion());
                redirect.addFlashAttribute("notice", Notice.done("nomination.saved"));
                return back(campaignId, nominationId);
            } catch (RuleViolation e) {
                NominationFormView.reject(binding, e);
            } catch (StaleVersion | OptimisticLockingFailureException e) {
                return stale(nominations.forEditing(actor, campaignId, nominationId), form);
            }
        }
        return view.form(details);
    }

    /** What was typed stays, and is stored on top of what is there now if the person saves again. */
    private ModelAndView stale(NominationDetails current, NominationForm form) {
        BindingResult binding = new BeanPropertyBindingResult(form, FORM);
        binding.reject("nomination.error.stale");
        return view.form(current)
                .addObject("freshVersion", current.nomination().version())
                .addObject(FORM, form)
                .addObject(BindingResult.MODEL_KEY_PREFIX + FORM, binding);
    }

    private static ModelAndView back(long campaignId, long nominationId) {
        return new ModelAndView("redirect:/phong-trao/%d/khen-thuong/%d".formatted(campaignId, nominationId));
    }
}
