package vn.thiduaso.entry.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.entry.ReportLine;
import vn.thiduaso.entry.ReportList;
import vn.thiduaso.entry.ReportListQueries;
import vn.thiduaso.report.ReportState;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.PlainText;
import vn.thiduaso.ui.ListSheets;
import vn.thiduaso.ui.ListState;
import vn.thiduaso.unit.UnitView;

/** The reports of all units in a period, for the leaders of the bloc; a unit goes on to its own. */
@Controller
class ReportListController {

    private static final String STATE = "trang-thai";

    private final ReportListQueries queries;
    private final ListSheets sheets;

    ReportListController(ReportListQueries queries, ListSheets sheets) {
        this.queries = queries;
        this.sheets = sheets;
    }

    @GetMapping("/ky/{periodId}/bao-cao")
    String list(Actor actor, @PathVariable long periodId, HttpServletRequest request, Model model) {
        Optional<UnitView> own = queries.ownUnit(actor, periodId);
        if (own.isPresent()) {
            return "redirect:/ky/{periodId}/bao-cao/" + own.get().id();
        }
        ReportList reports = queries.list(actor, periodId);
        ListState state = ListState.of(request);
        model.addAttribute("reports", reports);
        model.addAttribute("lines", lines(reports, state));
        model.addAttribute("list", state);
        model.addAttribute("states", ReportState.values());
        return "report/list";
    }

    @GetMapping("/ky/{periodId}/bao-cao.xlsx")
    ResponseEntity<byte[]> download(Actor actor, @PathVariable long periodId, HttpServletRequest request) {
        ReportList reports = queries.list(actor, periodId);
        ListState state = ListState.of(request);
        PeriodSheet period = reports.period();
        String name = sheets.text("campaign.period." + period.kind(), String.valueOf(period.year()));
        return sheets.<ReportLine>of(
                        sheets.text("report.list.title", name),
                        List.of(reports.campaign().name()),
                        state)
                .text("report.list.unit", 60, line -> line.unit().name())
                .text("report.list.status", 18, line -> sheets.text("report.state." + line.state()))
                .number("report.list.entered", 11, ReportLine::entered)
                .number("report.list.indicators", 11, line -> reports.indicators())
                .moment("report.list.submitted", ReportLine::submittedAt)
                .number("report.list.lateCount", 13, ReportLine::lateCount)
                .download(lines(reports, state));
    }

    private static List<ReportLine> lines(ReportList reports, ListState state) {
        return reports.lines().stream()
                .filter(line -> PlainText.of(line.unit().name()).contains(PlainText.of(state.query())))
                .filter(line ->
                        state.get(STATE).isEmpty() || line.state().name().equals(state.get(STATE)))
                .sorted(order(state))
                .toList();
    }

    private static Comparator<ReportLine> order(ListState state) {
        Comparator<ReportLine> order = switch (state.sort("")) {
            case "nhap" -> Comparator.comparing(ReportLine::entered);
            case "nop" ->
                Comparator.comparing(ReportLine::submittedAt, Comparator.nullsLast(Comparator.<Instant>naturalOrder()));
            default -> Comparator.comparing(line -> 0);
        };
        return state.descending() ? order.reversed() : order;
    }
}
