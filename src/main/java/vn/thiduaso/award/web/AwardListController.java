package vn.thiduaso.award.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thiduaso.award.AwardFilter;
import vn.thiduaso.award.AwardFilter.Order;
import vn.thiduaso.award.AwardLine;
import vn.thiduaso.award.AwardQueries;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Role;
import vn.thiduaso.ui.Choice;
import vn.thiduaso.ui.ListSheets;
import vn.thiduaso.ui.ListState;
import vn.thiduaso.ui.Listing;
import vn.thiduaso.unit.UnitCatalogue;

/** What a person or unit has received: the register of awards, on the screen and as a workbook. */
@Controller
class AwardListController {

    private final AwardQueries awards;
    private final UnitCatalogue units;
    private final ListSheets sheets;

    AwardListController(AwardQueries awards, UnitCatalogue units, ListSheets sheets) {
        this.awards = awards;
        this.units = units;
        this.sheets = sheets;
    }

    @GetMapping("/so-khen-thuong")
    String list(Actor actor, HttpServletRequest request, Model model) {
        ListState list = ListState.of(request);
        Listing<AwardLine> page = awards.page(actor, filter(list), list.page());
        AwardQueries.Choices choices = awards.choices(actor);
        model.addAttribute("list", list);
        model.addAttribute("page", page);
        model.addAttribute(
                "forms",
                choices.forms().stream().map(name -> new Choice(name, name)).toList());
        model.addAttribute(
                "years",
                choices.years().stream()
                        .map(year -> new Choice(year.toString(), year.toString()))
                        .toList());
        model.addAttribute(
                "kinds",
                List.of(
                        new Choice("tap-the", sheets.text("award.kind.collective")),
                        new Choice("ca-nhan", sheets.text("award.kind.individual"))));
        model.addAttribute("brings", mayBring(actor));
        model.addAttribute("ownUnits", ownUnits(actor));
        model.addAttribute("mine", actor.unitIds());
        return "award/list";
    }

    @GetMapping("/so-khen-thuong/danh-sach.xlsx")
    ResponseEntity<byte[]> workbook(Actor actor, HttpServletRequest request) {
        ListState list = ListState.of(request);
        return sheets.<AwardLine>of(sheets.text("award.list.title"), List.of(), list)
                .text("award.column.PERSON", 28, AwardLine::personName)
                .text("award.column.BIRTH_YEAR", 10, line -> text(line.birthYear()))
                .text("award.column.POST", 26, AwardLine::post)
                .text("award.column.DEPARTMENT", 26, AwardLine::department)
                .text("award.column.UNIT", 36, AwardLine::unitName)
                .text("award.column.FORM", 36, AwardLine::formName)
                .text("award.column.AUTHORITY", 26, AwardLine::authority)
                .text("award.column.ACHIEVEMENT", 50, AwardLine::achievement)
                .text("award.column.DECISION_NO", 18, AwardLine::decisionNo)
                .day("award.column.DECISION_DATE", 14, AwardLine::decisionDate)
                .number("award.column.PRIZE", 16, AwardLine::prize)
                .download(awards.lines(actor, filter(list)));
    }

    /** The awards of a unit and of its people on one page. */
    @GetMapping("/don-vi/{unitId}/khen-thuong")
    String unit(Actor actor, @PathVariable long unitId, Model model) {
        List<AwardLine> lines = awards.awardsOf(actor, unitId, null);
        model.addAttribute("unit", units.unit(unitId));
        model.addAttribute(
                "collective",
                lines.stream().filter(line -> !line.isIndividual()).toList());
        model.addAttribute(
                "individual", lines.stream().filter(AwardLine::isIndividual).toList());
        model.addAttribute("own", actor.worksFor(unitId));
        return "award/unit";
    }

    private List<Choice> ownUnits(Actor actor) {
        return units.units(actor.unitIds()).values().stream()
                .sorted(Comparator.comparing(unit -> unit.id()))
                .map(unit -> new Choice(String.valueOf(unit.id()), unit.name()))
                .toList();
    }

    private static boolean mayBring(Actor actor) {
        return !actor.unitIds().isEmpty() || actor.hasAny(Role.BLOC_HEAD, Role.BLOC_DEPUTY);
    }

    private static AwardFilter filter(ListState list) {
        Order order = Order.of(list.sort("")).orElse(null);
        return new AwardFilter(
                list.query(),
                individual(list.get("kind")),
                list.get("form").isEmpty() ? null : list.get("form"),
                year(list.get("year")),
                number(list.get("unit")),
                number(list.get("person")),
                order == null ? Order.DATE : order,
                order == null || list.descending());
    }

    private static @Nullable Boolean individual(String kind) {
        return switch (kind) {
            case "ca-nhan" -> true;
            case "tap-the" -> false;
            default -> null;
        };
    }

    private static @Nullable Integer year(String text) {
        return text.matches("\\d{4}") ? Integer.valueOf(text) : null;
    }

    private static @Nullable Long number(String text) {
        return text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : Objects.toString(value);
    }
}
