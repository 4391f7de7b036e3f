package vn.thiduaso.scheme.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.scheme.SchemeCheck;
import vn.thiduaso.scheme.SchemeQueries;
import vn.thiduaso.scheme.SchemeService;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.ui.Notice;

/** The versions of a campaign's scheme: list, one of them, a new draft, trying it out, signing it off. */
@Controller
@RequestMapping("/phong-trao/{campaignId}/cach-tinh-diem")
class SchemeController {

    private static final String LIST = "redirect:/phong-trao/{campaignId}/cach-tinh-diem";

    private final SchemeQueries queries;
    private final SchemeService service;
    private final Clock clock;

    SchemeController(SchemeQueries queries, SchemeService service, Clock clock) {
        this.queries = queries;
        this.service = service;
        this.clock = clock;
    }

    @GetMapping
    String list(Actor actor, @PathVariable long campaignId, Model model) {
        model.addAttribute("overview", queries.overview(actor, campaignId));
        return "scheme/list";
    }

    @PostMapping
    String begin(
            Actor actor,
            @PathVariable long campaignId,
            @RequestParam(required = false) @Nullable String reason,
            Model model,
            RedirectAttributes redirect) {
        try {
            int number = service.begin(actor, campaignId, reason);
            redirect.addFlashAttribute("notice", Notice.done("scheme.begun", number));
            return LIST + "/" + number;
        } catch (RuleViolation refused) {
            model.addAttribute("problem", refused);
            model.addAttribute("reason", reason);
            return list(actor, campaignId, model);
        }
    }

    @GetMapping("/{number}")
    String show(Actor actor, @PathVariable long campaignId, @PathVariable int number, Model model) {
        SchemeQueries.Sheet sheet = queries.sheet(actor, campaignId, number);
        model.addAttribute("sheet", sheet);
        model.addAttribute("sum", SchemeCheck.sum(sheet.scheme()));
        return "scheme/sheet";
    }

    @PostMapping("/{draft}/bo")
    String discard(
            Actor actor,
            @PathVariable long campaignId,
            @PathVariable("draft") int number,
            @RequestParam int version,
            RedirectAttributes redirect) {
        queries.draft(actor, campaignId, number);
        service.discard(actor, campaignId, version);
        redirect.addFlashAttribute("notice", Notice.done("scheme.discarded", number));
        return LIST;
    }

    @GetMapping("/{number}/thu")
    String tryOut(
            Actor actor,
            @PathVariable long campaignId,
            @PathVariable int number,
            @RequestParam(name = "ky", required = false) @Nullable Long periodId,
            Model model) {
        SchemeQueries.Sheet sheet = queries.sheet(actor, campaignId, number);
        List<PeriodSheet> periods = opened(sheet.campaign());
        model.addAttribute("sheet", sheet);
        model.addAttribute("periods", periods);
        if (!periods.isEmpty()) {
            long chosen = periodId == null ? periods.get(periods.size() - 1).id() : periodId;
            model.addAttribute("tried", queries.tryOut(actor, campaignId, number, chosen));
        }
        return "scheme/try";
    }

    @GetMapping("/{draft}/ky-duyet")
    String askSignOff(Actor actor, @PathVariable long campaignId, @PathVariable("draft") int number, Model model) {
        SchemeQueries.Sheet sheet = queries.draft(actor, campaignId, number);
        model.addAttribute("sheet", sheet);
        model.addAttribute("overview", queries.overview(actor, campaignId));
        model.addAttribute(
                "current",
                sheet.campaign()
                        .currentPeriod(LocalDate.now(clock))
                        .map(PeriodSheet::id)
                        .orElse(null));
        return "scheme/sign-off";
    }

    @PostMapping("/{draft}/ky-duyet")
    String signOff(
            Actor actor,
            @ModelAttribute DraftAddress address,
            @RequestParam int version,
            @RequestParam long period,
            Model model,
            RedirectAttributes redirect) {
        queries.draft(actor, address.campaignId(), address.draft());
        try {
            service.signOff(actor, address.campaignId(), version, period);
        } catch (RuleViolation refused) {
            model.addAttribute("problem", refused);
            return askSignOff(actor, address.campaignId(), address.draft(), model);
        }
        redirect.addFlashAttribute("notice", Notice.done("scheme.signedOff", address.draft()));
        return LIST;
    }

    /** Periods that units may already have reported. */
    private List<PeriodSheet> opened(CampaignSheet campaign) {
        LocalDate today = LocalDate.now(clock);
        return campaign.periods().stream()
                .filter(period -> !period.opensOn().isAfter(today))
                .toList();
    }
}
