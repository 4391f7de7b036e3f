package vn.thiduaso.decision.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thiduaso.decision.FundQueries;
import vn.thiduaso.decision.FundService;
import vn.thiduaso.decision.PayLine;
import vn.thiduaso.document.VietnameseWords;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.StaleVersion;
import vn.thiduaso.shared.VietnameseNumbers;
import vn.thiduaso.ui.ListSheets;
import vn.thiduaso.ui.ListState;
import vn.thiduaso.ui.Notice;

/** The money of a campaign's awards: fund, what is used, pay list, statistics, sheet for personnel systems. */
@Controller
@RequestMapping("/phong-trao/{campaignId}/kinh-phi")
class FundController {

    private static final int LONGEST_SOURCE = 500;

    private final FundQueries funds;
    private final FundService service;
    private final ListSheets sheets;

    FundController(FundQueries funds, FundService service, ListSheets sheets) {
        this.funds = funds;
        this.service = service;
        this.sheets = sheets;
    }

    @GetMapping
    String show(Actor actor, @PathVariable long campaignId, Model model) {
        FundQueries.Page page = funds.page(actor, campaignId);
        model.addAttribute("page", page);
        model.addAttribute("campaign", page.campaign());
        model.addAttribute("totalInWords", VietnameseWords.money(page.total()));
        model.addAttribute("keeps", actor.isBlocHead(page.campaign().blocId()));
        return "decision/fund";
    }

    @PostMapping
    String set(
            Actor actor,
            @PathVariable long campaignId,
            @ModelAttribute("typed") FundForm typed,
            Model model,
            RedirectAttributes redirect) {
        Long amount = typed.money().orElse(null);
        if (amount == null || typed.cleanSource().length() > LONGEST_SOURCE) {
            model.addAttribute("problem", amount == null ? "decision.error.amount" : "decision.error.long");
            return show(actor, campaignId, model);
        }
        try {
            String source = typed.cleanSource();
            service.set(actor, campaignId, typed.versionNo(), amount, source.isEmpty() ? null : source);
        } catch (StaleVersion e) {
            model.addAttribute("problem", "decision.error.stale");
            return show(actor, campaignId, model);
        }
        redirect.addFlashAttribute("notice", Notice.done("decision.fund.saved"));
        return "redirect:/phong-trao/{campaignId}/kinh-phi";
    }

    /** Whom to pay how much. */
    @GetMapping("/danh-sach-chi-thuong.xlsx")
    ResponseEntity<byte[]> payList(Actor actor, @PathVariable long campaignId) {
        List<PayLine> lines = funds.payList(actor, campaignId);
        long total = lines.stream().mapToLong(PayLine::prize).sum();
        List<String> notes = List.of(
                funds.page(actor, campaignId).campaign().name(),
                sheets.text(
                        "decision.pay.total",
                        VietnameseNumbers.format(BigDecimal.valueOf(total), 0),
                        VietnameseWords.money(total)));
        return sheets.<PayLine>of(sheets.text("decision.pay.title"), notes, none())
                .text("decision.column.subject", 30, PayLine::subjectName)
                .text("award.column.POST", 28, PayLine::post)
                .text("award.column.UNIT", 36, PayLine::unitName)
                .text("award.column.FORM", 36, PayLine::formName)
                .text("decision.column.number", 18, PayLine::number)
                .day("decision.column.day", 14, PayLine::decidedOn)
                .number("decision.column.salary", 16, PayLine::baseSalary)
                .text("decision.column.coefficient", 10, line -> VietnameseNumbers.format(line.coefficient(), 2))
                .text(
                        "decision.column.factor",
                        10,
                        line -> line.isIndividual() ? null : VietnameseNumbers.format(line.collectiveFactor(), 2))
                .number("decision.column.prize", 16, PayLine::prize)
                .text("decision.column.words", 44, line -> VietnameseWords.money(line.prize()))
                .text("decision.column.signed", 16, line -> null)
                .download(lines);
    }

    /** The awards with one fact a column, for a personnel system to take. */
    @GetMapping("/khen-thuong.xlsx")
    ResponseEntity<byte[]> personnel(Actor actor, @PathVariable long campaignId) {
        List<PayLine> lines = funds.payList(actor, campaignId);
        return sheets.<PayLine>of(sheets.text("decision.personnel.title"), List.of(), none())
                .text("award.column.PERSON", 28, PayLine::personName)
                .text(
                        "award.column.BIRTH_YEAR",
                        10,
                        line -> line.birthYear() == null ? null : String.valueOf(line.birthYear()))
                .text("award.column.POST", 28, PayLine::post)
                .text("decision.column.unitCode", 14, PayLine::unitCode)
                .text("award.column.UNIT", 36, PayLine::unitName)
                .text("award.column.DEPARTMENT", 26, PayLine::department)
                .text("award.column.FORM", 36, PayLine::formName)
                .text("award.column.AUTHORITY", 28, PayLine::authority)
                .text("award.column.ACHIEVEMENT", 50, PayLine::achievement)
                .text("award.column.DECISION_NO", 18, PayLine::number)
                .day("award.column.DECISION_DATE", 14, PayLine::decidedOn)
                .number("award.column.PRIZE", 16, PayLine::prize)
                .download(lines);
    }

    private static ListState none() {
        return new ListState("", Map.of());
    }
}
