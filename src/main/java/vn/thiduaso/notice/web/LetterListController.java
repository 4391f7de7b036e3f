package vn.thiduaso.notice.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thiduaso.campaign.CampaignQueries;
import vn.thiduaso.mail.LetterFilter;
import vn.thiduaso.mail.LetterLine;
import vn.thiduaso.mail.LetterState;
import vn.thiduaso.mail.MailSettings;
import vn.thiduaso.notice.LetterService;
import vn.thiduaso.notice.ReminderQueries;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.ui.Choice;
import vn.thiduaso.ui.ListSheets;
import vn.thiduaso.ui.ListState;
import vn.thiduaso.ui.Listing;
import vn.thiduaso.ui.Notice;

/** Shows what was sent, to whom, when, and with what result; also as a workbook. */
@Controller
class LetterListController {

    private static final String PATH = "/phong-trao/{campaignId}/nhac-viec/thu";

    private final ReminderQueries queries;
    private final LetterService service;
    private final CampaignQueries campaigns;
    private final ListSheets sheets;
    private final MailSettings mail;

    LetterListController(
            ReminderQueries queries,
            LetterService service,
            CampaignQueries campaigns,
            ListSheets sheets,
            MailSettings mail) {
        this.queries = queries;
        this.mail = mail;
        this.service = service;
        this.campaigns = campaigns;
        this.sheets = sheets;
    }

    @GetMapping(PATH)
    String list(Actor actor, @PathVariable long campaignId, HttpServletRequest request, Model model) {
        ListState list = ListState.of(request);
        Listing<LetterLine> letters = queries.letters(actor, campaignId, filter(list), list.page());
        model.addAttribute("campaign", campaigns.campaign(actor, campaignId));
        model.addAttribute("list", list);
        model.addAttribute("letters", letters.rows());
        model.addAttribute(
                "states",
                Arrays.stream(LetterState.values())
                        .map(state -> new Choice(state.name(), sheets.text("mail.state." + state)))
                        .toList());
        model.addAttribute("paging", letters.paging());
        model.addAttribute("mailIsOn", mail.isOn());
        return "notice/letters";
    }

    @GetMapping(PATH + ".xlsx")
    ResponseEntity<byte[]> download(Actor actor, @PathVariable long campaignId, HttpServletRequest request) {
        ListState list = ListState.of(request);
        List<LetterLine> letters = queries.allLetters(actor, campaignId, filter(list));
        String campaign = campaigns.campaign(actor, campaignId).name();
        return sheets.<LetterLine>of(sheets.text("notice.history.heading"), List.of(campaign), list)
                .moment("notice.history.at", LetterLine::createdAt)
                .text("notice.history.to", 20, LetterLine::person)
                .text("notice.history.address", 26, LetterLine::address)
                .text("notice.history.letter", 40, LetterLine::subject)
                .text("notice.history.kind", 16, letter -> sheets.text("notice.kind." + letter.kind()))
                .text("notice.history.result", 14, letter -> sheets.text("mail.state." + letter.state()))
                .moment("notice.history.sentOn", LetterLine::sentAt)
                .text("notice.history.reason", 28, this::failure)
                .download(letters);
    }

    /** The address keeps the list's filters. */
    @PostMapping(PATH + "/{letterId}/gui-lai")
    String sendAgain(
            Actor actor,
            @PathVariable long campaignId,
            @PathVariable long letterId,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        try {
            redirect.addFlashAttribute(
                    "notice", Notice.done("notice.resent", service.sendAgain(actor, campaignId, letterId)));
        } catch (RuleViolation refused) {
            redirect.addFlashAttribute("notice", Notice.problem(refused.messageKey(), refused.arguments()));
        }
        Map<String, String> filters = new LinkedHashMap<>(ListState.of(request).parameters());
        filters.keySet().retainAll(List.of("q", "state", "page"));
        return "redirect:" + new ListState("", filters).at("/phong-trao/" + campaignId + "/nhac-viec/thu");
    }

    private @Nullable String failure(LetterLine letter) {
        String failure = letter.failure();
        return failure != null && letter.failureIsKey() ? sheets.text(failure) : failure;
    }

    private static LetterFilter filter(ListState list) {
        LetterState state = Arrays.stream(LetterState.values())
                .filter(one -> one.name().equals(list.get("state")))
                .findFirst()
                .orElse(null);
        return new LetterFilter(list.query(), state);
    }
}
