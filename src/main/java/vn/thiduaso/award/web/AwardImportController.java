package vn.thiduaso.award.web;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thiduaso.award.list.AwardImportService;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.StaleVersion;
import vn.thiduaso.ui.Downloads;
import vn.thiduaso.ui.Notice;

/** A list of earlier awards from Excel: template, upload, preview, taken or dropped. */
@Controller
@RequestMapping("/so-khen-thuong/nhap")
class AwardImportController {

    private static final String UPLOAD = "award/upload";
    private static final String REGISTER = "redirect:/so-khen-thuong";
    private static final String CHOICE = "choice-";

    /** Rows of one kind that a preview shows. */
    private static final int SHOWN = 100;

    private final AwardImportService imports;

    AwardImportController(AwardImportService imports) {
        this.imports = imports;
    }

    /** Why something was not done. */
    record Refusal(String key, List<Object> arguments) {}

    @GetMapping
    String ask(Actor actor, Model model) {
        model.addAttribute("units", imports.units(actor));
        return UPLOAD;
    }

    @GetMapping("/mau.xlsx")
    ResponseEntity<byte[]> template(Actor actor) {
        return Downloads.xlsx("mau-khen-thuong-da-nhan", imports.template(actor));
    }

    @PostMapping
    String upload(Actor actor, @RequestParam(required = false) Optional<MultipartFile> file, Model model)
            throws IOException {
        model.addAttribute("units", imports.units(actor));
        MultipartFile sent = file.orElse(null);
        if (sent == null || sent.isEmpty()) {
            model.addAttribute("problem", new Refusal("award.error.noFile", List.of()));
            return UPLOAD;
        }
        try {
            String name = Objects.requireNonNullElse(sent.getOriginalFilename(), "");
            return "redirect:/so-khen-thuong/nhap/" + imports.upload(actor, name, sent.getBytes());
        } catch (RuleViolation e) {
            model.addAttribute("problem", new Refusal(e.messageKey(), List.of(e.arguments())));
            return UPLOAD;
        }
    }

    @GetMapping("/{awardImportId}")
    String preview(Actor actor, @PathVariable long awardImportId, Model model) {
        model.addAttribute("typed", Map.of());
        return show(actor, awardImportId, model);
    }

    @PostMapping("/{awardImportId}")
    String take(
            Actor actor,
            @PathVariable long awardImportId,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes redirect) {
        try {
            AwardImportService.Decision decision =
                    new AwardImportService.Decision(Typed.version(sent.get("takes")), choices(sent));
            AwardImportService.Done done = imports.take(actor, awardImportId, decision);
            redirect.addFlashAttribute("notice", Notice.done("award.import.done", done.written(), done.skipped()));
            return REGISTER;
        } catch (StaleVersion e) {
            model.addAttribute("problem", new Refusal("award.import.stale", List.of()));
        } catch (RuleViolation e) {
            model.addAttribute("problem", new Refusal(e.messageKey(), List.of(e.arguments())));
        }
        model.addAttribute("typed", sent);
        return show(actor, awardImportId, model);
    }

    @PostMapping("/{awardImportId}/bo")
    String discard(Actor actor, @PathVariable long awardImportId, RedirectAttributes redirect) {
        imports.discard(actor, awardImportId);
        redirect.addFlashAttribute("notice", Notice.done("award.import.discarded"));
        return REGISTER;
    }

    private String show(Actor actor, long importId, Model model) {
        AwardImportService.Waiting waiting = imports.preview(actor, importId);
        model.addAttribute("importId", importId);
        model.addAttribute("waiting", waiting);
        model.addAttribute("preview", waiting.preview());
        model.addAttribute("shown", SHOWN);
        return "award/preview";
    }

    private static Map<Integer, String> choices(Map<String, String> sent) {
        Map<Integer, String> choices = new HashMap<>();
        sent.forEach((name, value) -> {
            if (name.startsWith(CHOICE) && name.substring(CHOICE.length()).matches("[0-9]{1,7}")) {
                choices.put(Integer.valueOf(name.substring(CHOICE.length())), value);
            }
        });
        return choices;
    }
}
