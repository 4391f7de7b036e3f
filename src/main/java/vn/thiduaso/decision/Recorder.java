package vn.thiduaso.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thiduaso.award.AwardRate;
import vn.thiduaso.award.AwardRegister;
import vn.thiduaso.award.NewAward;
import vn.thiduaso.campaign.AwardFormSheet;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.decision.DecisionService.Ruling;
import vn.thiduaso.nomination.NominationQueries;
import vn.thiduaso.nomination.NominationSteps;
import vn.thiduaso.nomination.NominationView;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.staff.StaffView;

/** Writes a decision where it belongs: nominations, outcomes with their prizes, the register of awards. */
@Component
class Recorder {

    private static final int LONGEST_ACHIEVEMENT = 500;

    private final NominationQueries nominations;
    private final NominationSteps steps;
    private final Prizes prizes;
    private final DecisionRows rows;
    private final AwardRegister register;

    Recorder(
            NominationQueries nominations,
            NominationSteps steps,
            Prizes prizes,
            DecisionRows rows,
            AwardRegister register) {
        this.nominations = nominations;
        this.steps = steps;
        this.prizes = prizes;
        this.rows = rows;
        this.register = register;
    }

    /** The number and date of a decision. */
    record Head(String number, LocalDate day) {}

    /** Writes it and gives how many were granted. */
    int record(Actor actor, ForwardedDossier dossier, CampaignSheet campaign, Head head, List<Ruling> rulings) {
        Map<Long, NominationView> views =
                nominations
                        .byIds(actor, rulings.stream().map(Ruling::nominationId).toList())
                        .stream()
                        .collect(Collectors.toMap(NominationView::id, Function.identity()));
        Prizes.OnDay onDay = prizes.on(campaign, head.day());
        List<DecisionRows.Outcome> outcomes = new ArrayList<>();
        List<NewAward> awards = new ArrayList<>();
        for (Ruling ruling : rulings) {
            NominationView view = Objects.requireNonNull(views.get(ruling.nominationId()));
            if (ruling.granted()) {
                AwardRate rate = onDay.rate(view.candidacy().awardFormId());
                long prize = rate.prize(!view.isIndividual(), onDay.salary());
                steps.awarded(actor, view.id(), head.number(), head.day());
                outcomes.add(granted(view.id(), rate, prize, head));
                awards.add(award(campaign, view, head, prize));
            } else {
                String reason = ruling.reason() == null ? "" : ruling.reason();
                RuleViolation.unless(!reason.isBlank(), "decision.error.reason", view.subjectName());
                steps.refused(actor, view.id(), reason);
                outcomes.add(new DecisionRows.Outcome(
                        view.id(), false, reason, null, null, null, head.number(), head.day()));
            }
        }
        rows.addOutcomes(rows.addDecision(actor, dossier, head.number(), head.day(), onDay.salary()), outcomes);
        register.record(actor, awards);
        return awards.size();
    }

    private static DecisionRows.Outcome granted(long nominationId, AwardRate rate, long prize, Head head) {
        return new DecisionRows.Outcome(
                nominationId,
                true,
                null,
                rate.coefficient(),
                rate.collectiveFactor(),
                prize,
                head.number(),
                head.day());
    }

    private static NewAward award(CampaignSheet campaign, NominationView view, Head head, long prize) {
        AwardFormSheet form = campaign.awardForm(view.candidacy().awardFormId());
        StaffView person = view.person();
        NewAward.Recipient recipient = new NewAward.Recipient(
                view.candidacy().unitId(),
                view.candidacy().staffMemberId(),
                person == null ? null : person.fullName(),
                person == null ? null : person.birthYear(),
                person == null ? null : person.post(),
                view.department());
        String summary = view.content().summary();
        String achievement = summary == null || summary.isBlank() ? campaign.name() : summary;
        return new NewAward(
                recipient,
                new NewAward.Form(form.name(), form.authority(), campaign.id(), form.id(), view.id()),
                achievement.substring(0, Math.min(achievement.length(), LONGEST_ACHIEVEMENT)),
                head.number(),
                head.day(),
                prize);
    }
}
