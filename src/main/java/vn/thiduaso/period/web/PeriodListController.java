package vn.thiduaso.period.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.period.PeriodList;
import vn.thiduaso.period.PeriodQueries;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.ui.ListSheets;
import vn.thiduaso.ui.ListState;

/** The periods of a campaign with their three dates, also as a workbook. */
@Controller
class PeriodListController {

    private static final String PAGE = "/phong-trao/{campaignId}/ky-bao-cao";

    private final PeriodQueries periods;
    private final ListSheets sheets;

    PeriodListController(PeriodQueries periods, ListSheets sheets) {
        this.periods = periods;
        this.sheets = sheets;
    }

    @GetMapping(PAGE)
    String list(Actor actor, @PathVariable long campaignId, HttpServletRequest request, Model model) {
        model.addAttribute("list", periods.periods(actor, campaignId));
        model.addAttribute("state", ListState.of(request));
        return "period/list";
    }

    @GetMapping(PAGE + ".xlsx")
    ResponseEntity<byte[]> download(Actor actor, @PathVariable long campaignId, HttpServletRequest request) {
        PeriodList list = periods.periods(actor, campaignId);
        return sheets.<PeriodList.Line>of(
                        sheets.text("period.list.title"),
                        List.of(list.campaign().name()),
                        ListState.of(request))
                .text("period.column.period", 26, line -> name(line.period()))
                .text("period.column.phase", 20, line -> sheets.text("period.phase." + line.phase()))
                .number("period.column.reopened", 14, PeriodList.Line::reopened)
                .day("period.column.from", 14, line -> line.period().dataFrom())
                .day("period.column.to", 14, line -> line.period().dataTo())
                .day("period.opensOn", 14, line -> line.period().opensOn())
                .day("period.deadline", 14, line -> line.period().deadline())
                .number("period.grace", 14, line -> line.period().graceMinutes())
                .day("period.locksOn", 14, line -> line.period().locksOn())
                .download(list.lines());
    }

    private String name(PeriodSheet period) {
        return sheets.text("campaign.period." + period.kind(), String.valueOf(period.year()));
    }
}
