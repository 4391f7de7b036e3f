package vn.thiduaso.ranking.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.thiduaso.campaign.CampaignQueries;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.ranking.PeriodStatus;
import vn.thiduaso.ranking.RankingQueries;
import vn.thiduaso.ranking.adjustment.AdjustmentKind;
import vn.thiduaso.ranking.objection.ObjectionAddress;
import vn.thiduaso.ranking.objection.ObjectionQueries;
import vn.thiduaso.ranking.objection.ObjectionView;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.ui.Choice;
import vn.thiduaso.unit.UnitCatalogue;

/** Fills the pages of objections. */
@Component
class ObjectionPages {

    private final ObjectionQueries objections;
    private final RankingQueries rankings;
    private final CampaignQueries campaigns;
    private final UnitCatalogue units;
    private final MessageSource messages;
    private final Clock clock;

    ObjectionPages(
            ObjectionQueries objections,
            RankingQueries rankings,
            CampaignQueries campaigns,
            UnitCatalogue units,
            MessageSource messages,
            Clock clock) {
        this.objections = objections;
        this.rankings = rankings;
        this.campaigns = campaigns;
        this.units = units;
        this.messages = messages;
        this.clock = clock;
    }

    String list(Actor actor, long periodId, Model model) {
        CampaignSheet campaign = campaigns.campaignOfPeriod(actor, periodId);
        List<ObjectionView> found = objections.ofPeriod(actor, periodId);
        PeriodStatus status = rankings.status(actor, periodId);
        model.addAttribute("campaign", campaign);
        model.addAttribute("period", campaign.period(periodId));
        model.addAttribute("status", status);
        model.addAttribute("objections", found);
        model.addAttribute("evidenceCounts", objections.evidenceCounts(actor, found));
        model.addAttribute("adoptions", rankings.adoptions(actor, periodId));
        model.addAttribute("codes", codes(campaign));
        model.addAttribute("unitNames", names(found));
        model.addAttribute("windowOpen", status.takesObjectionsAt(clock.instant()));
        model.addAttribute(
                "objectingUnit",
                actor.unitIds().stream()
                        .filter(unit -> objections.mayObject(actor, unit))
                        .findFirst()
                        .orElse(null));
        return "ranking/objections";
    }

    String raise(Actor actor, ObjectionAddress unit, Model model) {
        CampaignSheet campaign = campaigns.campaignOfPeriod(actor, unit.periodId());
        PeriodStatus status = rankings.status(actor, unit.periodId());
        List<Choice> items = new ArrayList<>();
        for (IndicatorSheet indicator : campaign.indicators()) {
            items.add(new Choice(indicator.code(), text("ranking.why.itemName", indicator.code(), indicator.name())));
        }
        items.add(new Choice(ObjectionForm.NO_ITEM, text("ranking.objection.noItem")));
        model.addAttribute("campaign", campaign);
        model.addAttribute("period", campaign.period(unit.periodId()));
        model.addAttribute("unit", units.unit(unit.unitId()));
        model.addAttribute("status", status);
        model.addAttribute("windowOpen", status.takesObjectionsAt(clock.instant()));
        model.addAttribute("items", items);
        return "ranking/object";
    }

    /** The objection; {@code form} begins with the figures that count unless the model holds one. */
    String show(Actor actor, ObjectionAddress unit, long objectionId, Model model) {
        ObjectionView objection = objections.objection(actor, unit, objectionId);
        CampaignSheet campaign = campaigns.campaignOfPeriod(actor, unit.periodId());
        IndicatorSheet indicator = indicator(campaign, objection);
        boolean mayAnswer = objection.isWaiting() && objections.mayAnswer(actor, unit);
        PeriodStatus status = rankings.status(actor, unit.periodId());
        boolean open = objection.isWaiting()
                && objections.mayObject(actor, unit.unitId())
                && status.takesObjectionsAt(clock.instant());
        model.addAttribute("campaign", campaign);
        model.addAttribute("period", campaign.period(unit.periodId()));
        model.addAttribute("unit", units.unit(unit.unitId()));
        model.addAttribute("objection", objection);
        model.addAttribute("indicator", indicator);
        model.addAttribute("evidence", objections.evidence(actor, unit, objectionId));
        model.addAttribute("mayAnswer", mayAnswer);
        model.addAttribute("ownLeader", actor.leads(campaign.blocId()) && actor.belongsTo(unit.unitId()));
        model.addAttribute("mayEdit", open);
        model.addAttribute("mayWithdraw", objection.isWaiting() && objections.mayObject(actor, unit.unitId()));
        model.addAttribute("status", status);
        if (mayAnswer) {
            model.addAttribute("outcomes", outcomes(indicator));
            model.addAttribute("states", choices("review.state.", "ENTERED", "NOT_ARISING", "NOT_APPLICABLE"));
            model.addAttribute("kinds", kinds());
            if (!model.containsAttribute("form")) {
                model.addAttribute("form", AnswerForm.of(objection.version(), objections.counted(actor, objection)));
            }
        }
        return "ranking/objection";
    }

    @Nullable
    IndicatorSheet indicator(Actor actor, ObjectionView objection) {
        return indicator(campaigns.campaignOfPeriod(actor, objection.periodId()), objection);
    }

    private static @Nullable IndicatorSheet indicator(CampaignSheet campaign, ObjectionView objection) {
        Long wanted = objection.indicatorId();
        return campaign.indicators().stream()
                .filter(found -> wanted != null && found.id() == wanted)
                .findFirst()
                .orElse(null);
    }

    private List<Choice> outcomes(@Nullable IndicatorSheet indicator) {
        String accepted = indicator == null ? "ranking.outcome.acceptPoints" : "ranking.outcome.acceptFigures";
        return List.of(new Choice("ACCEPTED", text(accepted)), new Choice("REJECTED", text("ranking.outcome.reject")));
    }

    private List<Choice> kinds() {
        return Stream.of(AdjustmentKind.values())
                .map(kind -> new Choice(kind.name(), text("ranking.adjustment." + kind)))
                .toList();
    }

    private List<Choice> choices(String prefix, String... values) {
        return Stream.of(values)
                .map(value -> new Choice(value, text(prefix + value)))
                .toList();
    }

    private static Map<Long, String> codes(CampaignSheet campaign) {
        return campaign.indicators().stream().collect(Collectors.toMap(IndicatorSheet::id, IndicatorSheet::code));
    }

    private Map<Long, String> names(List<ObjectionView> found) {
        return found.stream()
                .map(ObjectionView::unitId)
                .distinct()
                .collect(Collectors.toMap(unit -> unit, unit -> units.unit(unit).name()));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
