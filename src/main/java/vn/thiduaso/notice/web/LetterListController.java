package vn.thiduaso.notice.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thiduaso.campaign.CampaignQueries;
import vn.thiduaso.mail.LetterFilter;
import vn.thiduaso.mail.LetterLine;
import vn.thiduaso.mail.LetterState;
import vn.thiduaso.notice.ReminderQueries;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.ui.ListState;
import vn.thiduaso.ui.Listing;

/** Shows what was sent, to whom, when, and with what result. */
@Controller
class LetterListController {

    private final ReminderQueries queries;
    private final CampaignQueries campaigns;

    LetterListController(ReminderQueries queries, CampaignQueries campaigns) {
        this.queries = queries;
        this.campaigns = campaigns;
    }

    @GetMapping("/phong-trao/{campaignId}/nhac-viec/thu")
    String list(Actor actor, @PathVariable long campaignId, HttpServletRequest request, Model model) {
        ListState list = ListState.of(request);
        LetterState state = Arrays.stream(LetterState.values())
                .filter(one -> one.name().equals(list.get("state")))
                .findFirst()
                .orElse(null);
        Listing<LetterLine> letters =
                queries.letters(actor, campaignId, new LetterFilter(list.query(), state), list.page());
        model.addAttribute("campaign", campaigns.campaign(actor, campaignId));
        model.addAttribute("list", list);
        model.addAttribute("letters", letters.rows());
        model.addAttribute("states", LetterState.values());
        model.addAttribute("paging", letters.paging());
        return "notice/letters";
    }
}
