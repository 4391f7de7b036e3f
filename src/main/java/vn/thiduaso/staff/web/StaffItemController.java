package vn.thiduaso.staff.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.VietnameseDates;
import vn.thiduaso.staff.ItemQueries;
import vn.thiduaso.staff.StaffItem;
import vn.thiduaso.unit.UnitCatalogue;

/** The people behind a figure of the register: who counts, who does not and why not. */
@Controller
class StaffItemController {

    private final ItemQueries items;
    private final UnitCatalogue units;
    private final Clock clock;

    StaffItemController(ItemQueries items, UnitCatalogue units, Clock clock) {
        this.items = items;
        this.units = units;
        this.clock = clock;
    }

    /**
     * Shows the people.
     *
     * @param ngay the cut-off day; today if it is missing or no day
     * @param tu first day in which a training counts; that of the reporting year of the cut-off day if missing
     */
    @GetMapping("/don-vi/{unitId}/nhan-su/chi-tieu/{item}")
    String people(
            Actor actor,
            @PathVariable long unitId,
            @PathVariable("item") String code,
            @RequestParam(defaultValue = "") String ngay,
            @RequestParam(defaultValue = "") String tu,
            Model model) {
        StaffItem item = StaffItem.of(code).orElseThrow(() -> new NotFound("item of the register", code));
        LocalDate day = VietnameseDates.parse(ngay).orElse(LocalDate.now(clock));
        LocalDate from = VietnameseDates.parse(tu).orElse(StaffItem.yearStart(day));
        model.addAttribute("people", items.people(actor, unitId, item, from, day));
        model.addAttribute("unit", units.unit(unitId));
        model.addAttribute("own", actor.worksFor(unitId));
        model.addAttribute("items", StaffItem.values());
        return "staff/item";
    }
}
