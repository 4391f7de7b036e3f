package vn.thiduaso.campaign.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thiduaso.campaign.CampaignQueries;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.shared.Actor;

/** Shows the campaigns of the person's blocs and what each of them says. */
@Controller
class CampaignPlanController {

    private final CampaignQueries campaigns;
    private final Clock clock;

    CampaignPlanController(CampaignQueries campaigns, Clock clock) {
        this.campaigns = campaigns;
        this.clock = clock;
    }

    @GetMapping("/phong-trao")
    String list(Actor actor, Model model) {
        model.addAttribute("campaigns", campaigns.campaigns(actor));
        model.addAttribute("today", LocalDate.now(clock));
        return "campaign/list";
    }

    @GetMapping("/phong-trao/{campaignId}")
    String plan(Actor actor, @PathVariable long campaignId, Model model) {
        CampaignSheet campaign = campaigns.campaign(actor, campaignId);
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("campaign", campaign);
        model.addAttribute("leader", actor.leads(campaign.blocId()));
        model.addAttribute("member", !actor.unitIds().isEmpty());
        model.addAttribute("today", today);
        model.addAttribute("current", campaign.currentPeriod(today).orElse(null));
        return "campaign/plan";
    }
}
