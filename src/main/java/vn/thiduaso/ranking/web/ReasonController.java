package vn.thiduaso.ranking.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import vn.thiduaso.ranking.TableChoice;
import vn.thiduaso.ranking.adjustment.AdjustmentKind;
import vn.thiduaso.ranking.adjustment.AdjustmentQueries;
import vn.thiduaso.ranking.adjustment.AdjustmentService;
import vn.thiduaso.ranking.objection.ObjectionQueries;
import vn.thiduaso.ranking.why.Why;
import vn.thiduaso.ranking.why.WhyQueries;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.ui.Choice;
import vn.thiduaso.ui.Notice;

/** Vì sao hạng này: every item's points with their derivation, and the points that leaders gave or took. */
@Controller
class ReasonController {

    private final WhyQueries queries;
    private final AdjustmentQueries given;
    private final AdjustmentService adjustments;
    private final ObjectionQueries objections;
    private final MessageSource messages;
    private final Clock clock;

    ReasonController(
            WhyQueries queries,
            AdjustmentQueries given,
            AdjustmentService adjustments,
            ObjectionQueries objections,
            MessageSource messages,
            Clock clock) {
        this.queries = queries;
        this.given = given;
        this.adjustments = adjustments;
        this.objections = objections;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/ky/{periodId}/xep-hang/{unitId}")
    String reasons(
            Actor actor,
            @ModelAttribute UnitInPeriod where,
            @RequestParam(name = "tam-tinh", required = false) @Nullable String live,
            @RequestParam(name = "du-kien", required = false) @Nullable String adopted,
            @RequestParam(name = "ban", required = false) @Nullable String published,
            Model model) {
        model.addAttribute("form", AdjustmentForm.empty());
        return show(actor, where, new Choices(live, adopted, published).choice(), model);
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
                return "redirect:/ky/{periodId}/xep-hang/{unitId}?tam-tinh=true";
            } catch (RuleViolation refused) {
                String field = refused.messageKey().startsWith("ranking.error.reason") ? "reason" : "points";
                binding.rejectValue(field, refused.messageKey(), refused.arguments(), null);
            }
        }
        return show(actor, where, TableChoice.LIVE, model);
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
        return "redirect:/ky/{periodId}/xep-hang/{unitId}?tam-tinh=true";
    }

    private String show(Actor actor, UnitInPeriod where, TableChoice choice, Model model) {
        Why why = queries.why(actor, where.periodId(), where.unitId(), choice);
        long bloc = why.table().campaign().blocId();
        boolean live = why.table().isLive();
        model.addAttribute("why", why);
        model.addAttribute("table", why.table());
        model.addAttribute("line", why.line());
        model.addAttribute("items", why.items());
        model.addAttribute("leader", actor.leads(bloc));
        model.addAttribute("mayAdjust", live && given.mayAdjust(actor, bloc, where.unitId()));
        model.addAttribute(
                "mayObject",
                objections.mayObject(actor, where.unitId()) && why.status().takesObjectionsAt(clock.instant()));
        model.addAttribute("kinds", kinds());
        return "ranking/reasons";
    }

    private List<Choice> kinds() {
        return Stream.of(AdjustmentKind.values())
                .map(kind -> new Choice(
                        kind.name(),
                        messages.getMessage("ranking.adjustment." + kind, null, LocaleContextHolder.getLocale())))
                .toList();
    }

    /** The unit and the period in the address. */
    record UnitInPeriod(long periodId, long unitId) {}
}
