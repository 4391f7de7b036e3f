package vn.thiduaso.entry.web;

import jakarta.servlet.http.HttpServletRequest;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thiduaso.entry.ReportLine;
import vn.thiduaso.entry.ReportList;
import vn.thiduaso.entry.ReportListQueries;
import vn.thiduaso.report.ReportState;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.ui.ListState;
import vn.thiduaso.unit.UnitView;

/** The reports of all units in a period, for the leaders of the bloc; a unit goes on to its own. */
@Controller
class ReportListController {

    private static final String STATE = "trang-thai";

    private final ReportListQueries queries;

    ReportListController(ReportListQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/ky/{periodId}/bao-cao")
    String list(Actor actor, @PathVariable long periodId, HttpServletRequest request, Model model) {
        Optional<UnitView> own = queries.ownUnit(actor, periodId);
        if (own.isPresent()) {
            return "redirect:/ky/{periodId}/bao-cao/" + own.get().id();
        }
        ReportList reports = queries.list(actor, periodId);
        ListState state = ListState.of(request);
        List<ReportLine> lines = reports.lines().stream()
                .filter(line -> plain(line.unit().name()).contains(plain(state.query())))
                .filter(line ->
                        state.get(STATE).isEmpty() || line.state().name().equals(state.get(STATE)))
                .sorted(order(state))
                .toList();
        model.addAttribute("reports", reports);
        model.addAttribute("lines", lines);
        model.addAttribute("list", state);
        model.addAttribute("states", ReportState.values());
        return "report/list";
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

    /** Without case and diacritics, as searches are. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
    }
}
