package vn.thiduaso.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.staff.RegisterQueries;
import vn.thiduaso.staff.StaffFilter;
import vn.thiduaso.staff.StaffItem;
import vn.thiduaso.staff.StaffRecord;
import vn.thiduaso.ui.Downloads;
import vn.thiduaso.ui.ListState;
import vn.thiduaso.ui.Paging;
import vn.thiduaso.unit.UnitCatalogue;
import vn.thiduaso.unit.UnitView;

/** Lists a unit's staff, on the screen and as a workbook; the address holds what is shown. */
@Controller
class StaffListController {

    private static final Set<String> FILTERS = Set.of("q", "kind", "presence", "missing", "day");

    private final RegisterQueries register;
    private final StaffWorkbook workbook;
    private final StaffTexts texts;
    private final UnitCatalogue units;
    private final Clock clock;

    StaffListController(
            RegisterQueries register, StaffWorkbook workbook, StaffTexts texts, UnitCatalogue units, Clock clock) {
        this.register = register;
        this.workbook = workbook;
        this.texts = texts;
        this.units = units;
        this.clock = clock;
    }

    /** A line of the list. */
    record Line(StaffRecord person, List<StaffItem> missing) {}

    @GetMapping("/don-vi/{unitId}/nhan-su")
    String list(Actor actor, @PathVariable long unitId, HttpServletRequest request, Model model) {
        ListState list = ListState.of(request);
        StaffFilter filter = StaffFilter.read(list::get, LocalDate.now(clock));
        UnitView unit = units.unit(unitId);
        Paging paging = new Paging(list.page(), Paging.DEFAULT_SIZE, register.count(actor, unitId, filter));
        List<Line> lines = register.find(actor, unitId, filter, paging.offset(), paging.size()).stream()
                .map(person -> new Line(person, person.missing(filter.day())))
                .toList();
        model.addAttribute("unit", unit);
        model.addAttribute("list", list);
        model.addAttribute("filter", filter);
        model.addAttribute("paging", paging);
        model.addAttribute("lines", lines);
        model.addAttribute("filtered", list.parameters().keySet().stream().anyMatch(FILTERS::contains));
        model.addAttribute("items", texts.items());
        texts.addChoices(model);
        model.addAttribute("presences", texts.choices("staff.presence.", StaffFilter.Presence.values()));
        return "staff/list";
    }

    @GetMapping("/don-vi/{unitId}/nhan-su/danh-sach.xlsx")
    ResponseEntity<byte[]> workbook(Actor actor, @PathVariable long unitId, HttpServletRequest request) {
        StaffFilter filter = StaffFilter.read(ListState.of(request)::get, LocalDate.now(clock));
        return Downloads.xlsx("danh-sach-nhan-su", workbook.write(actor, units.unit(unitId), filter));
    }
}
