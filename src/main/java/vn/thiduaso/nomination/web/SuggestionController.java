package vn.thiduaso.nomination.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thiduaso.nomination.suggestion.SuggestionQueries;
import vn.thiduaso.nomination.suggestion.Suggestions;
import vn.thiduaso.shared.Actor;

/** Who could be nominated, and what is lacking. */
@Controller
class SuggestionController {

    private final SuggestionQueries suggestions;

    SuggestionController(SuggestionQueries suggestions) {
        this.suggestions = suggestions;
    }

    @GetMapping("/phong-trao/{campaignId}/khen-thuong/goi-y")
    String suggestions(Actor actor, @PathVariable long campaignId, Model model) {
        Suggestions found = suggestions.suggestions(actor, campaignId);
        model.addAttribute("suggestions", found);
        model.addAttribute("campaign", found.campaign());
        return "nomination/suggestions";
    }
}
