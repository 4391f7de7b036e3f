package vn.thiduaso.stafflist.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.StaleVersion;
import vn.thiduaso.shared.VietnameseDates;
import vn.thiduaso.staff.RegisterQueries;
import vn.thiduaso.staff.RegisterService.Applied;
import vn.thiduaso.stafflist.ImportDecision;
import vn.thiduaso.stafflist.ImportService;
import vn.thiduaso.stafflist.TemplateQueries;
import vn.thiduaso.ui.Downloads;
import vn.thiduaso.ui.Notice;
import vn.thiduaso.unit.UnitCatalogue;

/** A staff list from Excel: template, upload, preview, taken or dropped. */
@Controller
@RequestMapping("/don-vi/{unitId}/nhan-su/nhap")
class ImportController {

    private static final String UPLOAD = "stafflist/upload";
    private static final String PREVIEW = "stafflist/preview";
    private static final String CHOICE = "choice-";

    /** Rows of one kind that a preview shows. */
    private static final int SHOWN = 100;

    private final ImportService service;
    private final TemplateQueries templates;
    private final RegisterQueries register;
    private final UnitCatalogue units;

    ImportController(ImportService service, TemplateQueries templates, RegisterQueries register, UnitCatalogue units) {
        this.service = service;
        this.templates = templates;
        this.register = register;
        this.units = units;
    }

    @GetMapping
    String ask(Actor actor, @PathVariable long unitId, Model model) {
        register.requireKeeper(actor, unitId);
        model.addAttribute("unit", units.unit(unitId));
        return UPLOAD;
    }

    @GetMapping("/mau.xlsx")
    ResponseEntity<byte[]> template(Actor actor, @PathVariable long unitId) {
        return Downloads.xlsx("mau-danh-sach-nhan-su", templates.template(actor, unitId));
    }

    @PostMapping
    String upload(
            Actor actor,
            @PathVariable long unitId,
            @RequestParam(required = false) Optional<MultipartFile> file,
            Model model)
            throws IOException {
        register.requireKeeper(actor, unitId);
        MultipartFile sent = file.orElse(null);
        if (sent == null || sent.isEmpty()) {
            return refused(unitId, model, "stafflist.error.noFile");
        }
        try {
            String name = Objects.requireNonNullElse(sent.getOriginalFilename(), "");
            long id = service.upload(actor, unitId, name, sent.getBytes());
            return "redirect:/don-vi/%d/nhan-su/nhap/%d".formatted(unitId, id);
        } catch (RuleViolation e) {
            return refused(unitId, model, e.messageKey(), e.arguments());
        }
    }

    @GetMapping("/{importId}")
    String preview(Actor actor, @PathVariable long unitId, @PathVariable long importId, Model model) {
        return show(actor, unitId, importId, model);
    }

    @PostMapping("/{importId}")
    String take(
            Actor actor,
            @PathVariable long unitId,
            @PathVariable long importId,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            RedirectAttributes redirect) {
        Map<String, String> parameters = sent.toSingleValueMap();
        List<String> leaving = sent.getOrDefault("leaving", List.of());
        String typedDay = parameters.getOrDefault("leftOn", "").strip();
        try {
            Optional<LocalDate> day = VietnameseDates.parse(typedDay);
            RuleViolation.unless(typedDay.isEmpty() || day.isPresent(), "staff.error.day");
            Set<Long> leavers = new HashSet<>(BulkForm.ids(leaving));
            ImportDecision decision = new ImportDecision(
                    BulkForm.ids(List.of(parameters.getOrDefault("revision", ""))).stream()
                            .findFirst()
                            .orElse(-1L),
                    choices(parameters),
                    leavers,
                    day.orElse(null));
            Applied applied = service.take(actor, unitId, importId, decision);
            redirect.addFlashAttribute(
                    "notice", Notice.done("stafflist.import.done", applied.added(), applied.changed()));
            return "redirect:/don-vi/%d/nhan-su".formatted(unitId);
        } catch (StaleVersion e) {
            model.addAttribute("problem", new Refusal("stafflist.import.stale", List.of()));
        } catch (RuleViolation e) {
            model.addAttribute("problem", new Refusal(e.messageKey(), List.of(e.arguments())));
        }
        model.addAttribute("leaving", leaving);
        model.addAttribute("leftOn", typedDay);
        model.addAttribute("typed", parameters);
        return show(actor, unitId, importId, model);
    }

    @PostMapping("/{importId}/bo")
    String discard(Actor actor, @PathVariable long unitId, @PathVariable long importId, RedirectAttributes redirect) {
        service.discard(actor, unitId, importId);
        redirect.addFlashAttribute("notice", Notice.done("stafflist.import.discarded"));
        return "redirect:/don-vi/%d/nhan-su".formatted(unitId);
    }

    /** Why something was not done. */
    record Refusal(String key, List<Object> arguments) {}

    private String show(Actor actor, long unitId, long importId, Model model) {
        ImportService.Waiting waiting = service.preview(actor, unitId, importId);
        model.addAttribute("unit", units.unit(unitId));
        model.addAttribute("importId", importId);
        model.addAttribute("waiting", waiting);
        model.addAttribute("preview", waiting.preview());
        model.addAttribute("shown", SHOWN);
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", Map.of());
            model.addAttribute("leaving", List.of());
            model.addAttribute("leftOn", "");
        }
        return PREVIEW;
    }

    private String refused(long unitId, Model model, String key, Object... arguments) {
        model.addAttribute("unit", units.unit(unitId));
        model.addAttribute("problem", new Refusal(key, List.of(arguments)));
        return UPLOAD;
    }

    private static Map<Integer, String> choices(Map<String, String> parameters) {
        Map<Integer, String> choices = new HashMap<>();
        parameters.forEach((name, value) -> {
            if (name.startsWith(CHOICE) && name.substring(CHOICE.length()).matches("[0-9]{1,7}")) {
                choices.put(Integer.valueOf(name.substring(CHOICE.length())), value);
            }
        });
        return choices;
    }
}
