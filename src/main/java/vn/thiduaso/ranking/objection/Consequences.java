package vn.thiduaso.ranking.objection;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.ranking.RankingQueries;
import vn.thiduaso.ranking.adjustment.AdjustmentKind;
import vn.thiduaso.ranking.adjustment.AdjustmentService;
import vn.thiduaso.ranking.adjustment.NewAdjustment;
import vn.thiduaso.review.AmendmentService;
import vn.thiduaso.scoring.FigureState;
import vn.thiduaso.scoring.Figures;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.VietnameseNumbers;

/** Does what accepting an objection means: other figures for an item, else points with the answer as their reason. */
@Component
class Consequences {

    private static final int DECIMALS = 4;

    private final CampaignCatalogue campaigns;
    private final RankingQueries rankings;
    private final AmendmentService amendments;
    private final AdjustmentService adjustments;

    Consequences(
            CampaignCatalogue campaigns,
            RankingQueries rankings,
            AmendmentService amendments,
            AdjustmentService adjustments) {
        this.campaigns = campaigns;
        this.rankings = rankings;
        this.amendments = amendments;
        this.adjustments = adjustments;
    }

    /** Carries it out and says in words what changed. */
    String carryOut(Actor actor, ObjectionView objection, ObjectionAnswer answer) {
        Long indicatorId = objection.indicatorId();
        return indicatorId == null
                ? givePoints(actor, objection, answer)
                : correct(actor, objection, indicatorId, answer);
    }

    private String givePoints(Actor actor, ObjectionView objection, ObjectionAnswer answer) {
        AdjustmentKind kind = answer.kind();
        if (kind == null || answer.points() == null) {
            throw new RuleViolation("ranking.error.acceptedPoints");
        }
        adjustments.adjust(
                actor,
                objection.periodId(),
                new NewAdjustment(objection.unitId(), kind, answer.points(), answer.text()));
        return (kind == AdjustmentKind.BONUS ? "+" : "−") + VietnameseNumbers.format(answer.points(), 2);
    }

    private String correct(Actor actor, ObjectionView objection, long indicatorId, ObjectionAnswer answer) {
        Figures figures = answer.figures();
        Figures counted = counted(actor, objection, indicatorId);
        if (figures == null || same(figures, counted)) {
            throw new RuleViolation("ranking.error.acceptedFigures");
        }
        IndicatorSheet indicator = campaigns.campaignOfPeriod(objection.periodId()).indicators().stream()
                .filter(known -> known.id() == indicatorId)
                .findFirst()
                .orElseThrow();
        amendments.amend(actor, objection.periodId(), objection.unitId(), indicatorId, figures, answer.text());
        return text(indicator, counted) + " → " + text(indicator, figures);
    }

    private @Nullable Figures counted(Actor actor, ObjectionView objection, long indicatorId) {
        Map<Long, Figures> byIndicator =
                rankings.standing(actor, objection.periodId()).figures().getOrDefault(objection.unitId(), Map.of());
        return byIndicator.get(indicatorId);
    }

    private static boolean same(Figures one, @Nullable Figures other) {
        return other != null
                && one.state() == other.state()
                && one.numerator().compareTo(other.numerator()) == 0
                && (one.denominator() == null
                        ? other.denominator() == null
                        : other.denominator() != null && one.denominator().compareTo(other.denominator()) == 0)
                && Objects.equals(one.levelNo(), other.levelNo());
    }

    /** The figures as people read them; a dash for none, as on every page. */
    private static String text(IndicatorSheet indicator, @Nullable Figures figures) {
        if (figures == null || figures.state() != FigureState.ENTERED) {
            return "–";
        }
        Integer level = figures.levelNo();
        if (level != null) {
            return indicator.levels().get(level).name();
        }
        String parts = figures.numerators().stream()
                .map(part -> VietnameseNumbers.format(part, DECIMALS))
                .collect(Collectors.joining(" + "));
        return figures.denominator() == null
                ? parts
                : parts + " / " + VietnameseNumbers.format(figures.denominator(), DECIMALS);
    }
}
