package vn.thiduaso.dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thiduaso.campaign.CampaignQueries;
import vn.thiduaso.dossier.CompiledDossiers;
import vn.thiduaso.dossier.CompiledView;
import vn.thiduaso.dossier.DossierService;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.ui.Notice;

/** A compiled dossier: its files and checksums, whether they still hold, and that it was sent. */
@Controller
@RequestMapping("/phong-trao/{campaignId}/ho-so/{dossierId:\\d+}")
class CompiledDossierController {

    private final CompiledDossiers dossiers;
    private final DossierService service;
    private final CampaignQueries campaigns;

    CompiledDossierController(CompiledDossiers dossiers, DossierService service, CampaignQueries campaigns) {
        this.dossiers = dossiers;
        this.service = service;
        this.campaigns = campaigns;
    }

    @GetMapping
    String page(Actor actor, @PathVariable long campaignId, @PathVariable long dossierId, Model model) {
        fill(actor, campaignId, dossierId, model);
        model.addAttribute("files", dossiers.files(actor, dossierId));
        model.addAttribute("editions", dossiers.editions(actor, dossierId));
        return "dossier/compiled";
    }

    @GetMapping("/kiem-tra")
    String verify(Actor actor, @PathVariable long campaignId, @PathVariable long dossierId, Model model) {
        fill(actor, campaignId, dossierId, model);
        model.addAttribute("check", dossiers.verify(actor, dossierId));
        return "dossier/verify";
    }

    @GetMapping("/tep/{position:\\d+}")
    ResponseEntity<byte[]> file(
            Actor actor, @PathVariable long campaignId, @PathVariable long dossierId, @PathVariable int position) {
        view(actor, campaignId, dossierId);
        return Downloads.of(dossiers.file(actor, dossierId, position));
    }

    @GetMapping("/ho-so.zip")
    void archive(Actor actor, @PathVariable long campaignId, @PathVariable long dossierId, HttpServletResponse response)
            throws IOException {
        CompiledView dossier = view(actor, campaignId, dossierId);
        response.setContentType("application/zip");
        response.setContentLengthLong(dossier.archiveSize());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, Downloads.saved(dossier.archiveName()));
        dossiers.archive(actor, dossierId, response.getOutputStream());
    }

    @PostMapping("/chuyen")
    String forward(
            Actor actor, @PathVariable long campaignId, @PathVariable long dossierId, RedirectAttributes redirect) {
        service.forward(actor, campaignId, dossierId);
        redirect.addFlashAttribute("notice", Notice.done("dossier.forwarded"));
        return "redirect:/phong-trao/" + campaignId + "/ho-so/" + dossierId;
    }

    private void fill(Actor actor, long campaignId, long dossierId, Model model) {
        CompiledView dossier = view(actor, campaignId, dossierId);
        model.addAttribute("dossier", dossier);
        model.addAttribute("campaign", campaigns.campaign(actor, campaignId));
        model.addAttribute("makes", actor.leads(dossier.blocId()));
    }

    private CompiledView view(Actor actor, long campaignId, long dossierId) {
        CompiledView dossier = dossiers.view(actor, dossierId);
        if (dossier.campaignId() != campaignId) {
            throw new NotFound("dossier", dossierId);
        }
        return dossier;
    }
}
