package vn.thiduaso.dashboard.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thiduaso.dashboard.Dashboard;
import vn.thiduaso.dashboard.DashboardQueries;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.ui.Downloads;
import vn.thiduaso.ui.ListState;

/** The dashboard of a period: on screen, on the projector, as a workbook and as a sheet for a meeting. */
@Controller
class DashboardController {

    private static final String PAGE = "/ky/{periodId}/tong-quan";

    private final DashboardQueries queries;
    private final MatrixWorkbook workbook;
    private final MeetingSheet sheet;

    DashboardController(DashboardQueries queries, MatrixWorkbook workbook, MeetingSheet sheet) {
        this.queries = queries;
        this.workbook = workbook;
        this.sheet = sheet;
    }

    @GetMapping(PAGE)
    String dashboard(Actor actor, @PathVariable long periodId, HttpServletRequest request, Model model) {
        ListState list = ListState.of(request);
        Dashboard dashboard = show(actor, periodId, model);
        model.addAttribute("matrix", MatrixView.of(dashboard, list));
        model.addAttribute("list", list);
        model.addAttribute("results", MatrixView.RESULTS);
        return "dashboard/matrix";
    }

    @GetMapping(PAGE + "/trinh-chieu")
    String projector(Actor actor, @PathVariable long periodId, HttpServletRequest request, Model model) {
        Dashboard dashboard = show(actor, periodId, model);
        model.addAttribute("matrix", MatrixView.of(dashboard, ListState.of(request)));
        return "dashboard/projector";
    }

    @GetMapping(PAGE + ".xlsx")
    ResponseEntity<byte[]> workbook(Actor actor, @PathVariable long periodId, HttpServletRequest request) {
        Dashboard dashboard = queries.dashboard(actor, periodId);
        return Downloads.xlsx(
                sheet.fileName(dashboard), workbook.write(dashboard, MatrixView.of(dashboard, ListState.of(request))));
    }

    @GetMapping(PAGE + ".docx")
    ResponseEntity<byte[]> docx(Actor actor, @PathVariable long periodId) {
        Dashboard dashboard = queries.dashboard(actor, periodId);
        return Downloads.docx(sheet.fileName(dashboard), sheet.docx(dashboard));
    }

    @GetMapping(PAGE + ".pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable long periodId) {
        Dashboard dashboard = queries.dashboard(actor, periodId);
        return Downloads.pdf(sheet.fileName(dashboard), sheet.pdf(dashboard));
    }

    private Dashboard show(Actor actor, long periodId, Model model) {
        Dashboard dashboard = queries.dashboard(actor, periodId);
        model.addAttribute("dashboard", dashboard);
        model.addAttribute("table", dashboard.table());
        model.addAttribute("ownUnits", actor.unitIds());
        model.addAttribute("leads", actor.leads(dashboard.table().campaign().blocId()));
        return dashboard;
    }
}
