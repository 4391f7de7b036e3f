package vn.thiduaso.entry.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thiduaso.entry.EntryPage;
import vn.thiduaso.entry.EntryQueries;
import vn.thiduaso.entry.EntryRow;
import vn.thiduaso.evidence.EvidenceForm;
import vn.thiduaso.evidence.EvidenceResponses;
import vn.thiduaso.remark.RemarkQueries;
import vn.thiduaso.report.EntryAddress;
import vn.thiduaso.report.ReportEvidenceService;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.ui.Notice;

/** The page of one indicator, reached from the entry page after it was saved: its evidence and the conversation. */
@Controller
@RequestMapping("/ky/{periodId}/bao-cao/{unitId}/chi-tieu/{code}")
class EntryEvidenceController {

    private static final String PAGE = "redirect:/ky/{periodId}/bao-cao/{unitId}/chi-tieu/{code}";

    private final EntryQueries queries;
    private final RemarkQueries remarks;
    private final ReportEvidenceService evidence;

    EntryEvidenceController(EntryQueries queries, RemarkQueries remarks, ReportEvidenceService evidence) {
        this.queries = queries;
        this.remarks = remarks;
        this.evidence = evidence;
    }

    @ModelAttribute("address")
    EntryAddress address(@PathVariable long periodId, @PathVariable long unitId, @PathVariable String code) {
        return new EntryAddress(periodId, unitId, code);
    }

    @GetMapping
    String show(Actor actor, @ModelAttribute("address") EntryAddress address, Model model) {
        EntryPage page = queries.page(actor, address.periodId(), address.unitId());
        EntryRow row = page.rows().stream()
                .filter(found -> found.indicator().code().equals(address.code()))
                .findFirst()
                .orElseThrow(() -> new NotFound("indicator", address.code()));
        model.addAttribute("page", page);
        model.addAttribute("row", row);
        model.addAttribute("remarks", remarks.of(actor, address));
        return "report/evidence";
    }

    @PostMapping("/minh-chung")
    String add(
            Actor actor,
            @ModelAttribute("address") EntryAddress address,
            EvidenceForm form,
            RedirectAttributes redirect) {
        try {
            evidence.add(actor, address, form);
            redirect.addFlashAttribute("notice", Notice.done("report.evidence.added"));
        } catch (RuleViolation refused) {
            redirect.addFlashAttribute("notice", Notice.problem(refused.messageKey(), refused.arguments()));
            redirect.addFlashAttribute("evidenceForm", form.withoutFile());
            redirect.addFlashAttribute("evidenceFormAt", "add");
        }
        return PAGE;
    }

    @PostMapping("/bo-minh-chung/{evidenceId}")
    String remove(
            Actor actor,
            @ModelAttribute("address") EntryAddress address,
            @PathVariable long evidenceId,
            RedirectAttributes redirect) {
        try {
            evidence.remove(actor, address, evidenceId);
            redirect.addFlashAttribute("notice", Notice.done("report.evidence.removed"));
        } catch (RuleViolation refused) {
            redirect.addFlashAttribute("notice", Notice.problem(refused.messageKey(), refused.arguments()));
        }
        return PAGE;
    }

    /** For the script that shows progress: no page, or why not. */
    @PostMapping(path = "/minh-chung", headers = "X-Requested-With=XMLHttpRequest")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void send(Actor actor, @ModelAttribute("address") EntryAddress address, EvidenceForm form) {
        evidence.add(actor, address, form);
    }

    @GetMapping("/minh-chung/{evidenceId}/xem")
    ResponseEntity<byte[]> preview(
            Actor actor, @ModelAttribute("address") EntryAddress address, @PathVariable long evidenceId) {
        return EvidenceResponses.preview(evidence.file(actor, address, evidenceId));
    }

    @GetMapping("/minh-chung/{evidenceId}")
    ResponseEntity<byte[]> download(
            Actor actor, @ModelAttribute("address") EntryAddress address, @PathVariable long evidenceId) {
        return EvidenceResponses.download(evidence.file(actor, address, evidenceId));
    }
}
