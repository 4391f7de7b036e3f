package vn.thiduaso.ranking.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thiduaso.ranking.AdjustmentKind;
import vn.thiduaso.ranking.AdjustmentService;
import vn.thiduaso.ranking.RankingLine;
import vn.thiduaso.ranking.RankingQueries;
import vn.thiduaso.ranking.RankingTable;
import vn.thiduaso.scoring.ItemScore;
import vn.thiduaso.scoring.ReportScore;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.ui.Choice;
import vn.thiduaso.ui.Notice;

/** Vì sao hạng này: every item's points with their derivation, and the points that leaders gave or took. */
@Controller
class ReasonController {

    private final RankingQueries queries;
    private final AdjustmentService adjustments;
    private final MessageSource messages;

    ReasonController(RankingQueries queries, AdjustmentService adjustments, MessageSource messages) {
        this.queries = queries;
        this.adjustments = adjustments;
        this.messages = messages;
    }

    @GetMapping("/ky/{periodId}/xep-hang/{unitId}")
    String reasons(
            Actor actor,
            @PathVariable long periodId,
            @PathVariable long unitId,
            @RequestParam(name = "tam-tinh", defaultValue = "false") boolean wantsLive,
            Model model) {
        model.addAttribute("form", AdjustmentForm.empty());
        return show(actor, new UnitInPeriod(periodId, unitId), wantsLive, model);
    }

    @PostMapping("/ky/{periodId}/xep-hang/{unitId}/dieu-chinh")
    String adjust(
            Actor actor,
            @ModelAttribute UnitInPeriod where,
            @Valid @ModelAttribute("form") AdjustmentForm form,
            BindingResult binding,
            RedirectAttributes redirect,
            Model model) {
        if (!binding.hasErrors()) {
            try {
                adjustments.adjust(actor, where.periodId(), form.toCommand(where.unitId()));
                redirect.addFlashAttribute("notice", Notice.done("ranking.adjusted"));
                return "redirect:/ky/{periodId}/xep-hang/{unitId}";
            } catch (RuleViolation refused) {
                String field = refused.messageKey().startsWith("ranking.error.reason") ? "reason" : "points";
                binding.rejectValue(field, refused.messageKey(), refused.arguments(), null);
            }
        }
        return show(actor, where, false, model);
    }

    @PostMapping("/ky/{periodId}/xep-hang/{unitId}/dieu-chinh/{adjustmentId}/xoa")
    String takeBack(
            Actor actor,
            @PathVariable long periodId,
            @PathVariable long unitId,
            @PathVariable long adjustmentId,
            RedirectAttributes redirect) {
        adjustments.takeBack(actor, periodId, unitId, adjustmentId);
        redirect.addFlashAttribute("notice", Notice.done("ranking.takenBack"));
        return "redirect:/ky/{periodId}/xep-hang/{unitId}";
    }

    private String show(Actor actor, UnitInPeriod where, boolean wantsLive, Model model) {
        long periodId = where.periodId();
        long unitId = where.unitId();
        RankingTable table = queries.table(actor, periodId, wantsLive);
        RankingLine line = table.line(unitId).orElseThrow(() -> new NotFound("ranking line", unitId));
        ReportScore score = line.score();
        Map<String, ItemScore> items = score == null
                ? Map.of()
                : score.items().stream().collect(Collectors.toMap(ItemScore::code, Function.identity()));
        long bloc = table.campaign().blocId();
        model.addAttribute("table", table);
        model.addAttribute("line", line);
        model.addAttribute("items", items);
        model.addAttribute("lost", Loss.of(table.campaign().indicators(), items));
        model.addAttribute("gap", table.gap(unitId).orElse(null));
        model.addAttribute("maySeeReport", actor.leads(bloc) || actor.worksFor(unitId));
        model.addAttribute("mayAdjust", queries.mayAdjust(actor, bloc, unitId));
        model.addAttribute(
                "adjustments",
                queries.adjustments(actor, periodId).stream()
                        .filter(adjustment -> adjustment.unitId() == unitId)
                        .toList());
        model.addAttribute("kinds", kinds());
        return "ranking/reasons";
    }

    private List<Choice> kinds() {
        return Stream.of(AdjustmentKind.values())
                .map(kind -> new Choice(kind.name(), text("ranking.adjustment." + kind)))
                .toList();
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    /** The unit and the period in the address. */
    record UnitInPeriod(long periodId, long unitId) {}
}
