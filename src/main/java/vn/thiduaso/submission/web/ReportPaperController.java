package vn.thiduaso.submission.web;

import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.submission.paper.ReportFile;
import vn.thiduaso.submission.paper.ReportFormat;
import vn.thiduaso.submission.paper.ReportPaperService;
import vn.thiduaso.ui.Downloads;

/** The báo cáo kết quả as a file: of a version, or of the draft. */
@Controller
@RequestMapping("/ky/{periodId}/bao-cao/{unitId}")
class ReportPaperController {

    private final ReportPaperService papers;

    ReportPaperController(ReportPaperService papers) {
        this.papers = papers;
    }

    @GetMapping("/ban-nop/{number:\\d+}/bao-cao.{format:docx|pdf}")
    ResponseEntity<byte[]> version(
            Actor actor,
            @PathVariable long periodId,
            @PathVariable long unitId,
            @PathVariable int number,
            @PathVariable String format) {
        return answer(papers.ofVersion(actor, periodId, unitId, number, format(format)));
    }

    @GetMapping("/du-thao.{format:docx|pdf}")
    ResponseEntity<byte[]> draft(
            Actor actor, @PathVariable long periodId, @PathVariable long unitId, @PathVariable String format) {
        return answer(papers.ofDraft(actor, periodId, unitId, format(format)));
    }

    private static ReportFormat format(String ending) {
        return ReportFormat.valueOf(ending.toUpperCase(Locale.ROOT));
    }

    private static ResponseEntity<byte[]> answer(ReportFile file) {
        return switch (file.format()) {
            case DOCX -> Downloads.docx(file.name(), file.content());
            case PDF -> Downloads.pdf(file.name(), file.content());
        };
    }
}
