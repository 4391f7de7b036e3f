package vn.thiduaso.campaign.web;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.campaign.check.Check;
import vn.thiduaso.campaign.check.CheckKind;
import vn.thiduaso.campaign.check.Severity;
import vn.thiduaso.campaign.edit.CheckService;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.ui.ListSheets;
import vn.thiduaso.ui.ListState;

/** What is checked when figures are entered, for all indicators of a campaign; as a workbook with every sentence. */
@Controller
class CheckListController {

    private static final String PAGE = "/phong-trao/{campaignId}/kiem-tra";

    private final CheckService checks;
    private final ListSheets sheets;

    CheckListController(CheckService checks, ListSheets sheets) {
        this.checks = checks;
        this.sheets = sheets;
    }

    /** A check of an indicator. */
    private record Line(IndicatorSheet indicator, Check check) {

        @Nullable
        BigDecimal threshold() {
            return check.threshold();
        }
    }

    @GetMapping(PAGE)
    String list(Actor actor, @PathVariable long campaignId, HttpServletRequest request, Model model) {
        model.addAttribute("campaign", checks.campaign(actor, campaignId));
        model.addAttribute("kinds", CheckKind.values());
        model.addAttribute("state", ListState.of(request));
        return "campaign/checks";
    }

    @GetMapping(PAGE + ".xlsx")
    ResponseEntity<byte[]> download(Actor actor, @PathVariable long campaignId, HttpServletRequest request) {
        CampaignSheet campaign = checks.campaign(actor, campaignId);
        return sheets.<Line>of(sheets.text("campaign.checks.title"), List.of(campaign.name()), ListState.of(request))
                .text("campaign.indicator.code", 8, line -> line.indicator().code())
                .text("campaign.indicator.name", 44, line -> line.indicator().name())
                .text(
                        "campaign.checks.check",
                        30,
                        line -> sheets.text("campaign.check." + line.check().kind()))
                .text("campaign.checks.severity", 24, line -> sheets.text(severity(line.check())))
                .text(
                        "campaign.checks.state",
                        10,
                        line -> sheets.text(line.check().enabled() ? "campaign.checks.on" : "campaign.checks.off"))
                .number("campaign.checks.threshold", 12, Line::threshold)
                .text("campaign.checks.sentence", 70, line -> line.check().sentence())
                .download(campaign.indicators().stream()
                        .flatMap(
                                indicator -> indicator.checks().all().stream().map(check -> new Line(indicator, check)))
                        .toList());
    }

    private static String severity(Check check) {
        return check.kind().severity() == Severity.ERROR ? "campaign.checks.errors" : "campaign.checks.warnings";
    }
}
