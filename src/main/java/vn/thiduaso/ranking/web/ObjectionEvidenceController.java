package vn.thiduaso.ranking.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thiduaso.evidence.EvidenceForm;
import vn.thiduaso.evidence.EvidenceResponses;
import vn.thiduaso.ranking.objection.ObjectionAddress;
import vn.thiduaso.ranking.objection.ObjectionEvidenceService;
import vn.thiduaso.ranking.objection.ObjectionQueries;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.ui.Notice;

/** The evidence of an objection. */
@Controller
@RequestMapping("/ky/{periodId}/xep-hang/{unitId}/kien-nghi/{objectionId}")
class ObjectionEvidenceController {

    private static final String PAGE = "redirect:/ky/{periodId}/xep-hang/{unitId}/kien-nghi/{objectionId}";

    private final ObjectionQueries queries;
    private final ObjectionEvidenceService service;

    ObjectionEvidenceController(ObjectionQueries queries, ObjectionEvidenceService service) {
        this.queries = queries;
        this.service = service;
    }

    @PostMapping("/minh-chung")
    String add(
            Actor actor,
            @ModelAttribute("address") ObjectionAddress unit,
            @PathVariable long objectionId,
            EvidenceForm form,
            RedirectAttributes redirect) {
        try {
            service.add(actor, unit, objectionId, form);
            redirect.addFlashAttribute("notice", Notice.done("report.evidence.added"));
        } catch (RuleViolation refused) {
            redirect.addFlashAttribute("notice", Notice.problem(refused.messageKey(), refused.arguments()));
            redirect.addFlashAttribute("evidenceForm", form.withoutFile());
            redirect.addFlashAttribute("evidenceFormAt", "add");
        }
        return PAGE;
    }

    /** For the script that shows progress: no page, or why not. */
    @PostMapping(path = "/minh-chung", headers = "X-Requested-With=XMLHttpRequest")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void send(
            Actor actor,
            @ModelAttribute("address") ObjectionAddress unit,
            @PathVariable long objectionId,
            EvidenceForm form) {
        service.add(actor, unit, objectionId, form);
    }

    @PostMapping("/bo-minh-chung/{evidenceId}")
    String remove(
            Actor actor,
            @ModelAttribute("address") ObjectionAddress unit,
            @PathVariable long objectionId,
            @PathVariable long evidenceId,
            RedirectAttributes redirect) {
        try {
            service.remove(actor, unit, objectionId, evidenceId);
            redirect.addFlashAttribute("notice", Notice.done("report.evidence.removed"));
        } catch (RuleViolation refused) {
            redirect.addFlashAttribute("notice", Notice.problem(refused.messageKey(), refused.arguments()));
        }
        return PAGE;
    }

    @GetMapping("/minh-chung/{evidenceId}")
    ResponseEntity<byte[]> download(
            Actor actor,
            @ModelAttribute("address") ObjectionAddress unit,
            @PathVariable long objectionId,
            @PathVariable long evidenceId) {
        return EvidenceResponses.download(queries.file(actor, unit, objectionId, evidenceId));
    }

    @GetMapping("/minh-chung/{evidenceId}/xem")
    ResponseEntity<byte[]> preview(
            Actor actor,
            @ModelAttribute("address") ObjectionAddress unit,
            @PathVariable long objectionId,
            @PathVariable long evidenceId) {
        return EvidenceResponses.preview(queries.file(actor, unit, objectionId, evidenceId));
    }
}
