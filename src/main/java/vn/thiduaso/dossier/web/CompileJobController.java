package vn.thiduaso.dossier.web;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.thiduaso.campaign.CampaignQueries;
import vn.thiduaso.dossier.DossierQueries;
import vn.thiduaso.dossier.DossierService;
import vn.thiduaso.dossier.JobState;
import vn.thiduaso.dossier.JobView;
import vn.thiduaso.shared.Actor;

/** How far a dossier is; people may leave the page and come back. */
@Controller
@RequestMapping("/phong-trao/{campaignId}/ho-so/lap/{jobId:\\d+}")
class CompileJobController {

    private final DossierQueries dossiers;
    private final DossierService service;
    private final CampaignQueries campaigns;
    private final MessageSource messages;

    CompileJobController(
            DossierQueries dossiers, DossierService service, CampaignQueries campaigns, MessageSource messages) {
        this.dossiers = dossiers;
        this.service = service;
        this.campaigns = campaigns;
        this.messages = messages;
    }

    @GetMapping
    String progress(Actor actor, @PathVariable long campaignId, @PathVariable long jobId, Model model) {
        JobView job = dossiers.job(actor, campaignId, jobId);
        if (!job.isOpen()) {
            service.seen(actor, jobId);
        }
        if (job.state() == JobState.DONE) {
            return "redirect:" + dossier(job);
        }
        model.addAttribute("job", job);
        if (job.isOpen()) {
            model.addAttribute("refreshAfter", 2);
        }
        model.addAttribute("campaign", campaigns.campaign(actor, campaignId));
        return "dossier/progress";
    }

    @GetMapping("/tien-do")
    @ResponseBody
    News news(Actor actor, @PathVariable long campaignId, @PathVariable long jobId) {
        JobView job = dossiers.job(actor, campaignId, jobId);
        String text = messages.getMessage(
                "dossier.job.files", new Object[] {job.done(), job.total()}, LocaleContextHolder.getLocale());
        return new News(job.isOpen(), job.done(), job.total(), text, job.isOpen() ? null : page(job));
    }

    private static String page(JobView job) {
        return "/phong-trao/" + job.campaignId() + "/ho-so/lap/" + job.id();
    }

    private static String dossier(JobView job) {
        return "/phong-trao/" + job.campaignId() + "/ho-so/" + job.dossierId();
    }

    /** What the script asks for. */
    record News(
            boolean open,
            int done,
            int total,
            String text,
            @Nullable String next) {}
}
