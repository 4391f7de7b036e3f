package vn.thiduaso.home.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thiduaso.home.Dashboard;
import vn.thiduaso.home.DashboardQueries;
import vn.thiduaso.shared.Actor;

/** The dashboard of a period. */
@Controller
class DashboardController {

    private final DashboardQueries queries;

    DashboardController(DashboardQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/ky/{periodId}/tong-quan")
    String dashboard(Actor actor, @PathVariable long periodId, Model model) {
        Dashboard dashboard = queries.dashboard(actor, periodId);
        model.addAttribute("dashboard", dashboard);
        model.addAttribute("table", dashboard.table());
        model.addAttribute("ownUnits", actor.unitIds());
        return "home/dashboard";
    }
}
