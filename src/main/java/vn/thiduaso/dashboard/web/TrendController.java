package vn.thiduaso.dashboard.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thiduaso.dashboard.Trend;
import vn.thiduaso.dashboard.TrendQueries;
import vn.thiduaso.shared.Actor;

/** How the bloc came along from period to period. */
@Controller
class TrendController {

    private final TrendQueries queries;

    TrendController(TrendQueries queries) {
        this.queries = queries;
    }

    /** An indicator or unit that does not exist in the address is as none. */
    @GetMapping("/ky/{periodId}/tong-quan/xu-huong")
    String trend(
            Actor actor,
            @PathVariable long periodId,
            @RequestParam(name = "chi-tieu", defaultValue = "") String code,
            @RequestParam(name = "don-vi", defaultValue = "") String unit,
            Model model) {
        Trend trend = queries.trend(actor, periodId, code, UnitNumbers.one(unit));
        model.addAttribute("trend", trend);
        model.addAttribute("leads", actor.leads(trend.campaign().blocId()));
        return "dashboard/trend";
    }
}
