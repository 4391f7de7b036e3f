package vn.thiduaso.disclosure.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thiduaso.disclosure.DisclosureFilter;
import vn.thiduaso.disclosure.DisclosureQueries;
import vn.thiduaso.disclosure.LockedChange;
import vn.thiduaso.disclosure.LockedChangeKind;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.ui.Choice;
import vn.thiduaso.ui.ListSheets;
import vn.thiduaso.ui.ListState;
import vn.thiduaso.ui.Listing;

/** The public list of a campaign's bloc, also as a workbook. */
@Controller
class DisclosureController {

    private static final String PAGE = "/phong-trao/{campaignId}/thay-doi";

    private final DisclosureQueries queries;
    private final ListSheets sheets;

    DisclosureController(DisclosureQueries queries, ListSheets sheets) {
        this.queries = queries;
        this.sheets = sheets;
    }

    @GetMapping(PAGE)
    String show(Actor actor, @PathVariable long campaignId, HttpServletRequest request, Model model) {
        ListState list = ListState.of(request);
        Listing<LockedChange> changes = queries.find(actor, campaignId, filter(list), list.page());
        model.addAttribute("campaign", queries.campaign(actor, campaignId));
        model.addAttribute("list", list);
        model.addAttribute("changes", changes.rows());
        model.addAttribute("paging", changes.paging());
        model.addAttribute(
                "kinds",
                Arrays.stream(LockedChangeKind.values())
                        .map(kind -> new Choice(kind.name(), sheets.text("disclosure.kind." + kind)))
                        .toList());
        return "disclosure/list";
    }

    @GetMapping(PAGE + ".xlsx")
    ResponseEntity<byte[]> download(Actor actor, @PathVariable long campaignId, HttpServletRequest request) {
        ListState list = ListState.of(request);
        List<LockedChange> changes = queries.all(actor, campaignId, filter(list));
        String campaign = queries.campaign(actor, campaignId).name();
        return sheets.<LockedChange>of(sheets.text("disclosure.title"), List.of(campaign), list)
                .moment("disclosure.at", LockedChange::at)
                .text("disclosure.by", 26, LockedChange::by)
                .text("disclosure.what", 36, change -> sheets.text("disclosure.kind." + change.kind()))
                .text(
                        "disclosure.period",
                        22,
                        change -> sheets.text(
                                "campaign.period." + change.period().kind(),
                                String.valueOf(change.period().year())))
                .text("disclosure.unit", 36, LockedChange::unitName)
                .text("disclosure.before", 14, LockedChange::before)
                .text("disclosure.after", 14, LockedChange::after)
                .text("disclosure.reason", 60, LockedChange::reason)
                .download(changes);
    }

    private static DisclosureFilter filter(ListState list) {
        return new DisclosureFilter(list.query(), kind(list.get("loai")), day(list.get("tu")), day(list.get("den")));
    }

    private static @Nullable LockedChangeKind kind(String name) {
        return Arrays.stream(LockedChangeKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }
}
