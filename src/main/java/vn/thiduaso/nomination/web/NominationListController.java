package vn.thiduaso.nomination.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thiduaso.nomination.NominationFilter;
import vn.thiduaso.nomination.NominationFilter.Order;
import vn.thiduaso.nomination.NominationPage;
import vn.thiduaso.nomination.NominationQueries;
import vn.thiduaso.nomination.NominationStatus;
import vn.thiduaso.nomination.candidacy.SubjectKind;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.ui.ListState;

/** Lists the nominations of a campaign, on the screen and as a workbook; the address holds what is shown. */
@Controller
class NominationListController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final String UNIT = "unit";

    private static final Map<String, Order> ORDERS = Map.of(
            "subject",
            Order.SUBJECT,
            UNIT,
            Order.UNIT,
            "form",
            Order.FORM,
            "status",
            Order.STATUS,
            "changed",
            Order.CHANGED);

    private final NominationQueries nominations;
    private final NominationWorkbook workbook;
    private final NominationChoices choices;

    NominationListController(NominationQueries nominations, NominationWorkbook workbook, NominationChoices choices) {
        this.nominations = nominations;
        this.workbook = workbook;
        this.choices = choices;
    }

    @GetMapping("/phong-trao/{campaignId}/khen-thuong")
    String list(Actor actor, @PathVariable long campaignId, HttpServletRequest request, Model model) {
        ListState list = ListState.of(request);
        NominationPage page = nominations.page(actor, campaignId, filter(list), list.page());
        model.addAttribute("list", list);
        model.addAttribute("page", page);
        model.addAttribute("campaign", page.campaign());
        model.addAttribute("filtered", isFiltered(list));
        model.addAttribute("awardForms", choices.awardForms(page.campaign()));
        model.addAttribute("kinds", choices.kinds());
        model.addAttribute("statuses", choices.statuses());
        model.addAttribute("units", choices.units(page.units()));
        model.addAttribute("councils", actor.leads(page.campaign().blocId()) || page.writes());
        model.addAttribute("dossiers", seesDossiers(actor, page.campaign().blocId()));
        model.addAttribute("leads", actor.leads(page.campaign().blocId()));
        return "nomination/list";
    }

    @GetMapping("/phong-trao/{campaignId}/khen-thuong/danh-sach.xlsx")
    ResponseEntity<byte[]> workbook(Actor actor, @PathVariable long campaignId, HttpServletRequest request) {
        byte[] file = workbook.write(actor, campaignId, filter(ListState.of(request)));
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("de-nghi-khen-thuong.xlsx")
                                .build()
                                .toString())
                .body(file);
    }

    private static boolean seesDossiers(Actor actor, long blocId) {
        return actor.leads(blocId) || actor.readsAsSuperior(blocId);
    }

    private static boolean isFiltered(ListState list) {
        return !list.query().isEmpty()
                || Arrays.asList("form", "kind", "status", UNIT).stream()
                        .anyMatch(name -> !list.get(name).isEmpty());
    }

    private static NominationFilter filter(ListState list) {
        Order order = ORDERS.get(list.sort("").toLowerCase(Locale.ROOT));
        return new NominationFilter(
                list.query(),
                number(list.get("form")),
                constant(SubjectKind.class, list.get("kind")),
                constant(NominationStatus.class, list.get("status")),
                number(list.get(UNIT)),
                order == null ? Order.CHANGED : order,
                order == null || list.descending());
    }

    private static @Nullable Long number(String text) {
        return text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
