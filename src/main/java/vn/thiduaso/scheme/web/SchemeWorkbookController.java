package vn.thiduaso.scheme.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.document.xlsx.XlsxLimits;
import vn.thiduaso.document.xlsx.XlsxReader;
import vn.thiduaso.document.xlsx.XlsxWriter;
import vn.thiduaso.scheme.ReadScheme;
import vn.thiduaso.scheme.SchemeChanges;
import vn.thiduaso.scheme.SchemeImportService;
import vn.thiduaso.scheme.SchemeQueries;
import vn.thiduaso.scoring.Scheme;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.TypedText;
import vn.thiduaso.ui.Downloads;
import vn.thiduaso.ui.Notice;
import vn.thiduaso.unit.UnitCatalogue;
import vn.thiduaso.unit.UnitView;

/** A scheme as a workbook: downloaded, edited elsewhere, uploaded, looked at, made the draft. */
@Controller
@RequestMapping("/phong-trao/{campaignId}/cach-tinh-diem")
class SchemeWorkbookController {

    private static final XlsxLimits LIMITS = new XlsxLimits(2_000_000, 1000, 12);
    private static final int LONGEST_NAME = 200;

    private final SchemeQueries queries;
    private final SchemeImportService imports;
    private final SchemeSheets sheets;
    private final XlsxWriter writer;
    private final UnitCatalogue units;

    SchemeWorkbookController(
            SchemeQueries queries,
            SchemeImportService imports,
            SchemeSheets sheets,
            XlsxWriter writer,
            UnitCatalogue units) {
        this.queries = queries;
        this.imports = imports;
        this.sheets = sheets;
        this.writer = writer;
        this.units = units;
    }

    @GetMapping("/{number}/tai-ve.xlsx")
    ResponseEntity<byte[]> download(Actor actor, @PathVariable long campaignId, @PathVariable int number) {
        SchemeQueries.Sheet sheet = queries.sheet(actor, campaignId, number);
        Map<String, String> codes = new HashMap<>();
        members(sheet.campaign()).forEach(unit -> codes.put(String.valueOf(unit.id()), unit.code()));
        return Downloads.xlsx("cach-tinh-diem-" + number, writer.write(sheets.of(sheet, codes)));
    }

    @GetMapping("/nhap")
    String ask(Actor actor, @PathVariable long campaignId, Model model) {
        model.addAttribute("campaign", imports.campaign(actor, campaignId));
        return "scheme/upload";
    }

    @PostMapping("/nhap")
    String upload(
            Actor actor,
            @PathVariable long campaignId,
            @RequestParam(required = false) Optional<MultipartFile> file,
            Model model)
            throws IOException {
        CampaignSheet campaign = imports.campaign(actor, campaignId);
        try {
            MultipartFile sent =
                    file.filter(each -> !each.isEmpty()).orElseThrow(() -> new RuleViolation("scheme.import.noFile"));
            String name = TypedText.clean(Objects.requireNonNullElse(sent.getOriginalFilename(), ""));
            Map<String, Long> ids = new HashMap<>();
            members(campaign).forEach(unit -> ids.put(unit.code(), unit.id()));
            ReadScheme read = new WorkbookReading(XlsxReader.read(sent.getBytes(), LIMITS), campaign, sheets, ids)
                    .read(name.substring(0, Math.min(name.length(), LONGEST_NAME)));
            long id = imports.keep(actor, campaignId, read);
            return "redirect:/phong-trao/{campaignId}/cach-tinh-diem/nhap/" + id;
        } catch (RuleViolation refused) {
            model.addAttribute("problem", refused);
            return ask(actor, campaignId, model);
        }
    }

    @GetMapping("/nhap/{schemeImportId}")
    String preview(Actor actor, @PathVariable long campaignId, @PathVariable long schemeImportId, Model model) {
        ReadScheme read = imports.preview(actor, campaignId, schemeImportId);
        SchemeQueries.Overview overview = queries.overview(actor, campaignId);
        Scheme scheme = read.scheme();
        model.addAttribute("read", read);
        model.addAttribute("overview", overview);
        model.addAttribute("importId", schemeImportId);
        model.addAttribute(
                "changed",
                scheme == null
                        ? List.of()
                        : SchemeChanges.items(overview.campaign().scheme(), scheme));
        return "scheme/preview";
    }

    @PostMapping("/nhap/{schemeImportId}")
    String take(
            Actor actor,
            @PathVariable long campaignId,
            @PathVariable long schemeImportId,
            @RequestParam(required = false) @Nullable String reason,
            Model model,
            RedirectAttributes redirect) {
        try {
            int number = imports.take(actor, campaignId, schemeImportId, reason);
            redirect.addFlashAttribute("notice", Notice.done("scheme.import.taken", number));
            return "redirect:/phong-trao/{campaignId}/cach-tinh-diem/" + number;
        } catch (RuleViolation refused) {
            model.addAttribute("problem", refused);
            return preview(actor, campaignId, schemeImportId, model);
        }
    }

    private Set<UnitView> members(CampaignSheet campaign) {
        Set<LocalDate> days = new LinkedHashSet<>();
        campaign.periods().forEach(period -> days.add(period.dataTo()));
        Set<UnitView> members = new LinkedHashSet<>();
        days.forEach(day -> members.addAll(units.members(campaign.blocId(), day)));
        return members;
    }
}
