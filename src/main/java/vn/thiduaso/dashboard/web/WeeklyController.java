package vn.thiduaso.dashboard.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thiduaso.dashboard.WeeklyQueries;
import vn.thiduaso.dashboard.WeeklySheet.Concern;
import vn.thiduaso.shared.Actor;

/** The head's sheet of the week. */
@Controller
class WeeklyController {

    private static final int WEEK = 7;
    private static final List<Integer> DAYS = List.of(3, WEEK, 14, 30);

    private final WeeklyQueries queries;

    WeeklyController(WeeklyQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/ky/{periodId}/tong-quan/tuan")
    String week(
            Actor actor,
            @PathVariable long periodId,
            @RequestParam(name = "ngay", defaultValue = "") String days,
            Model model) {
        long asked = UnitNumbers.one(days);
        model.addAttribute("sheet", queries.sheet(actor, periodId, asked == 0 ? WEEK : (int) Math.min(asked, 999)));
        model.addAttribute(
                "concerns",
                List.of(
                        Concern.NOT_STARTED,
                        Concern.STUCK,
                        Concern.ANSWER_OVERDUE,
                        Concern.WAITS_LONG,
                        Concern.MISSED));
        model.addAttribute("choices", DAYS);
        return "dashboard/week";
    }
}
