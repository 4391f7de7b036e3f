package vn.thiduaso.decision.web;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thiduaso.decision.DecisionFileService;
import vn.thiduaso.evidence.EvidenceResponses;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.ui.Notice;

/** The signed decision as a file: attached by superiors, read by leaders too. */
@Controller
@RequestMapping("/trinh/{forwardedId}/quyet-dinh/{decisionId}/tep")
class DecisionFileController {

    private final DecisionFileService files;

    DecisionFileController(DecisionFileService files) {
        this.files = files;
    }

    @PostMapping
    String attach(
            Actor actor,
            @PathVariable long forwardedId,
            @PathVariable long decisionId,
            @RequestParam(required = false) Optional<MultipartFile> file,
            RedirectAttributes redirect)
            throws IOException {
        MultipartFile sent = file.filter(found -> !found.isEmpty()).orElse(null);
        byte[] content = sent == null ? new byte[0] : sent.getBytes();
        String name = sent == null ? "" : Objects.requireNonNullElse(sent.getOriginalFilename(), "");
        try {
            files.attach(actor, forwardedId, decisionId, name, content);
            redirect.addFlashAttribute("notice", Notice.done("decision.file.added"));
        } catch (RuleViolation e) {
            redirect.addFlashAttribute("notice", Notice.problem(e.messageKey(), e.arguments()));
        }
        return "redirect:/trinh/{forwardedId}";
    }

    @GetMapping("/{fileId}")
    ResponseEntity<byte[]> open(
            Actor actor, @PathVariable long forwardedId, @PathVariable long decisionId, @PathVariable long fileId) {
        return EvidenceResponses.download(files.open(actor, forwardedId, decisionId, fileId));
    }
}
