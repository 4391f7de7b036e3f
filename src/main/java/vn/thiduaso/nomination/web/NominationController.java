package vn.thiduaso.nomination.web;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thiduaso.nomination.NominationQueries;
import vn.thiduaso.nomination.NominationService;
import vn.thiduaso.nomination.eligibility.IncompleteNomination;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.ui.Notice;

/** Shows one nomination and takes it further: submit, withdraw, accept, return. */
@Controller
@RequestMapping("/phong-trao/{campaignId}/khen-thuong/{nominationId:\\d+}")
class NominationController {

    private static final String FORM = "form";

    private final NominationService service;
    private final NominationQueries nominations;

    NominationController(NominationService service, NominationQueries nominations) {
        this.service = service;
        this.nominations = nominations;
    }

    /** {@code incomplete} is set after a submission that was refused: what is missing stands on top. */
    @GetMapping
    ModelAndView show(
            Actor actor,
            @PathVariable long campaignId,
            @PathVariable long nominationId,
            @RequestParam(required = false) String incomplete) {
        return page(actor, campaignId, nominationId)
                .addObject(FORM, new ReturnForm(""))
                .addObject("incomplete", incomplete != null);
    }

    @PostMapping("/trinh")
    ModelAndView submit(
            Actor actor, @PathVariable long campaignId, @PathVariable long nominationId, RedirectAttributes redirect) {
        try {
            return done(
                    () -> service.submit(actor, nominationId),
                    "nomination.submitted",
                    new Place(campaignId, nominationId),
                    redirect);
        } catch (IncompleteNomination e) {
            return new ModelAndView("redirect:" + new Place(campaignId, nominationId).path() + "?incomplete=1");
        }
    }

    @PostMapping("/rut")
    ModelAndView withdraw(
            Actor actor,
            @PathVariable long campaignId,
            @PathVariable long nominationId,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        return done(
                () -> service.withdraw(actor, nominationId, reason),
                "nomination.withdrawn",
                new Place(campaignId, nominationId),
                redirect);
    }

    @PostMapping("/chap-thuan")
    ModelAndView accept(
            Actor actor, @PathVariable long campaignId, @PathVariable long nominationId, RedirectAttributes redirect) {
        return done(
                () -> service.accept(actor, nominationId),
                "nomination.accepted",
                new Place(campaignId, nominationId),
                redirect);
    }

    @PostMapping("/tra-lai")
    ModelAndView sendBack(
            Actor actor,
            @PathVariable long campaignId,
            @PathVariable long nominationId,
            @Valid @ModelAttribute(FORM) ReturnForm form,
            BindingResult binding,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return page(actor, campaignId, nominationId);
        }
        return done(
                () -> service.sendBack(actor, nominationId, form.reason()),
                "nomination.returned",
                new Place(campaignId, nominationId),
                redirect);
    }

    private ModelAndView page(Actor actor, long campaignId, long nominationId) {
        return new ModelAndView("nomination/show")
                .addObject("details", nominations.details(actor, campaignId, nominationId));
    }

    /** Does it and says so; a step that the state no longer allows is told above the unchanged page. */
    private static ModelAndView done(Runnable step, String key, Place place, RedirectAttributes redirect) {
        try {
            step.run();
            redirect.addFlashAttribute("notice", Notice.done(key));
        } catch (IncompleteNomination e) {
            throw e;
        } catch (RuleViolation e) {
            redirect.addFlashAttribute("notice", Notice.problem(e.messageKey(), e.arguments()));
        }
        return new ModelAndView("redirect:" + place.path());
    }

    private record Place(long campaignId, long nominationId) {
        String path() {
            return "/phong-trao/%d/khen-thuong/%d".formatted(campaignId, nominationId);
        }
    }
}
