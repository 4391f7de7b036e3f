package vn.thiduaso.dashboard.web;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thiduaso.dashboard.DashboardQueries;
import vn.thiduaso.dashboard.UnitComparison;
import vn.thiduaso.shared.Actor;

/** Units side by side. */
@Controller
class ComparisonController {

    private final DashboardQueries queries;

    ComparisonController(DashboardQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/ky/{periodId}/tong-quan/so-sanh")
    String comparison(
            Actor actor,
            @PathVariable long periodId,
            @RequestParam(name = "don-vi", defaultValue = "") List<String> units,
            Model model) {
        Set<Long> asked = UnitNumbers.all(units);
        UnitComparison comparison = queries.comparison(actor, periodId, asked);
        model.addAttribute("comparison", comparison);
        model.addAttribute("asked", asked.size());
        model.addAttribute("leads", actor.leads(comparison.table().campaign().blocId()));
        model.addAttribute("most", UnitComparison.MOST_UNITS);
        return "dashboard/comparison";
    }
}
