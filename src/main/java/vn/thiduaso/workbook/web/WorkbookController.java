package vn.thiduaso.workbook.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
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
import vn.thiduaso.entry.EntryPage;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.ui.Downloads;
import vn.thiduaso.ui.Notice;
import vn.thiduaso.workbook.WorkbookFile;
import vn.thiduaso.workbook.WorkbookQueries;
import vn.thiduaso.workbook.WorkbookService;

/** The report's workbook: download, upload, look over, take. */
@Controller
@RequestMapping("/ky/{periodId}/bao-cao/{unitId}")
class WorkbookController {

    private static final String PAGE = "redirect:/ky/{periodId}/bao-cao/{unitId}/bang-tinh";
    private static final String NOTICE = "notice";

    private final WorkbookQueries queries;
    private final WorkbookService service;

    WorkbookController(WorkbookQueries queries, WorkbookService service) {
        this.queries = queries;
        this.service = service;
    }

    @GetMapping("/bang-tinh.xlsx")
    ResponseEntity<byte[]> download(Actor actor, @PathVariable long periodId, @PathVariable long unitId) {
        WorkbookFile file = queries.file(actor, periodId, unitId);
        return Downloads.xlsx(file.name(), file.content());
    }

    @GetMapping("/bang-tinh")
    String show(Actor actor, @PathVariable long periodId, @PathVariable long unitId, Model model) {
        EntryPage page = queries.page(actor, periodId, unitId);
        model.addAttribute("page", page);
        model.addAttribute("preview", queries.preview(actor, page).orElse(null));
        return "workbook/workbook";
    }

    @PostMapping("/bang-tinh")
    String upload(
            Actor actor,
            @PathVariable long periodId,
            @PathVariable long unitId,
            @RequestParam(required = false) @Nullable MultipartFile file,
            RedirectAttributes redirect) {
        queries.page(actor, periodId, unitId);
        if (file == null
                || Objects.requireNonNullElse(file.getOriginalFilename(), "").isEmpty()) {
            return refused(new RuleViolation("workbook.error.noFile"), redirect);
        }
        try {
            service.upload(
                    actor, periodId, unitId, Objects.requireNonNull(file.getOriginalFilename()), file.getBytes());
        } catch (RuleViolation refused) {
            return refused(refused, redirect);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return PAGE;
    }

    @PostMapping("/bang-tinh/{uploadId}/luu")
    String take(
            Actor actor,
            @PathVariable long periodId,
            @PathVariable long unitId,
            @PathVariable long uploadId,
            TakeForm form,
            RedirectAttributes redirect) {
        try {
            int saved = service.take(actor, periodId, unitId, uploadId, form.isOnlyGood(), form.decisions());
            redirect.addFlashAttribute(NOTICE, Notice.done("workbook.taken", saved));
        } catch (RuleViolation refused) {
            redirect.addFlashAttribute(NOTICE, Notice.problem(refused.messageKey(), refused.arguments()));
            return PAGE;
        }
        return form.isOnlyGood() ? PAGE : "redirect:/ky/{periodId}/bao-cao/{unitId}";
    }

    @PostMapping("/bang-tinh/bo")
    String drop(Actor actor, @PathVariable long periodId, @PathVariable long unitId, RedirectAttributes redirect) {
        service.drop(actor, periodId, unitId);
        redirect.addFlashAttribute(NOTICE, Notice.done("workbook.dropped"));
        return PAGE;
    }

    /** What is wrong with the file stands beside the field in which it was chosen. */
    private static String refused(RuleViolation refused, RedirectAttributes redirect) {
        redirect.addFlashAttribute("fileProblem", Notice.problem(refused.messageKey(), refused.arguments()));
        return PAGE + "#tai-len";
    }
}
