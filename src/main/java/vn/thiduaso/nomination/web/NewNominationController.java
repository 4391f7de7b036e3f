package vn.thiduaso.nomination.web;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thiduaso.nomination.NominationService;
import vn.thiduaso.nomination.candidacy.Candidate;
import vn.thiduaso.nomination.candidacy.CandidateQueries;
import vn.thiduaso.nomination.candidacy.Candidates;
import vn.thiduaso.nomination.suggestion.SuggestionQueries;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.ui.Notice;

/** Starts a nomination in two steps: first whom, then why. */
@Controller
class NewNominationController {

    private static final String PATH = "/phong-trao/{campaignId}/khen-thuong/moi";

    private final NominationService service;
    private final CandidateQueries candidates;
    private final SuggestionQueries suggestions;
    private final NominationFormView view;

    NewNominationController(
            NominationService service,
            CandidateQueries candidates,
            SuggestionQueries suggestions,
            NominationFormView view) {
        this.service = service;
        this.candidates = candidates;
        this.suggestions = suggestions;
        this.view = view;
    }

    /** Asks whom; {@code person} is there but empty when nobody was chosen from the list. */
    @GetMapping(path = PATH, params = "!unit")
    ModelAndView person(
            Actor actor,
            @PathVariable long campaignId,
            NomineeParameters nominee,
            @RequestParam(required = false) String person) {
        if (nominee.person() != null) {
            return blank(actor, find(actor, campaignId, nominee));
        }
        Candidates all = candidates.candidates(actor, campaignId);
        return view.whom(all, person != null).addObject("suggestions", suggestions.suggestions(actor, campaignId));
    }

    @GetMapping(path = PATH, params = "unit")
    ModelAndView unit(Actor actor, @PathVariable long campaignId, NomineeParameters nominee) {
        return blank(actor, find(actor, campaignId, nominee));
    }

    @PostMapping(PATH)
    ModelAndView create(
            Actor actor,
            @PathVariable long campaignId,
            NomineeParameters nominee,
            @Valid @ModelAttribute("form") NominationForm form,
            BindingResult binding,
            RedirectAttributes redirect) {
        Candidate candidate = find(actor, campaignId, nominee);
        NominationFormView.check(form, binding);
        if (!binding.hasErrors()) {
            try {
                long id = service.create(actor, campaignId, view.command(form, candidate));
                redirect.addFlashAttribute("notice", Notice.done("nomination.saved"));
                return new ModelAndView("redirect:/phong-trao/%d/khen-thuong/%d".formatted(campaignId, id));
            } catch (RuleViolation e) {
                NominationFormView.reject(binding, e);
            }
        }
        return view.form(candidate);
    }

    private ModelAndView blank(Actor actor, Candidate candidate) {
        return view.form(candidate).addObject("form", view.blank(actor, candidate));
    }

    private Candidate find(Actor actor, long campaignId, NomineeParameters nominee) {
        if (nominee.person() != null) {
            return candidates.individual(actor, campaignId, nominee.person());
        }
        if (nominee.unit() != null) {
            return candidates.collective(actor, campaignId, nominee.unit());
        }
        throw new NotFound("nominee of campaign", campaignId);
    }
}
