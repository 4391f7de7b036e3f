package vn.thiduaso.period.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thiduaso.period.Timeliness;
import vn.thiduaso.period.TimelinessQueries;
import vn.thiduaso.report.ReportState;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.ui.Downloads;
import vn.thiduaso.ui.ListState;

/** Who reported when: units × periods, filtered by the address, also as a workbook. */
@Controller
class TimelinessController {

    private static final String PAGE = "/phong-trao/{campaignId}/tinh-hinh-nop";

    private final TimelinessQueries queries;
    private final TimelinessWorkbook workbook;

    TimelinessController(TimelinessQueries queries, TimelinessWorkbook workbook) {
        this.queries = queries;
        this.workbook = workbook;
    }

    @GetMapping(PAGE)
    String show(Actor actor, @PathVariable long campaignId, HttpServletRequest request, Model model) {
        ListState state = ListState.of(request);
        Timeliness all = queries.table(actor, campaignId);
        model.addAttribute("all", all);
        model.addAttribute("table", TimelinessFilter.of(state).apply(all));
        model.addAttribute("list", state);
        model.addAttribute("years", TimelinessFilter.years(all));
        model.addAttribute("states", ReportState.values());
        model.addAttribute("punctualities", Timeliness.Punctuality.values());
        return "period/timeliness";
    }

    @GetMapping(PAGE + ".xlsx")
    ResponseEntity<byte[]> download(Actor actor, @PathVariable long campaignId, HttpServletRequest request) {
        Timeliness table = TimelinessFilter.of(ListState.of(request)).apply(queries.table(actor, campaignId));
        return Downloads.xlsx("tinh-hinh-nop-bao-cao", workbook.write(table));
    }
}
