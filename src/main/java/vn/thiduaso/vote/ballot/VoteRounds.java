package vn.thiduaso.vote.ballot;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thiduaso.award.AwardRate;
import vn.thiduaso.award.AwardRates;
import vn.thiduaso.nomination.NominationQueries;
import vn.thiduaso.nomination.NominationSteps;
import vn.thiduaso.nomination.NominationView;
import vn.thiduaso.nomination.VoteOutcome;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.vote.AgendaItem;
import vn.thiduaso.vote.SessionDetails;

/** The rounds of sessions as they are stored, and what they have to do with nominations. */
@Component
record VoteRounds(
        VoteRoundRepository repository,
        RoundStore store,
        RoundReader reader,
        NominationQueries nominations,
        NominationSteps steps,
        AwardRates rates) {

    RoundView view(long sessionId, int number) {
        return reader.rounds(sessionId).stream()
                .filter(round -> round.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("round", number));
    }

    /** The round in which ballots can be cast now. */
    RoundView open(long sessionId) {
        return reader.rounds(sessionId).stream()
                .filter(RoundView::isOpen)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("vote.error.notOpen"));
    }

    /** Percent of all members that have to agree, by award form, as it holds on the day of the session. */
    Map<Long, BigDecimal> thresholds(SessionDetails session) {
        Set<Long> forms = session.agenda().stream().map(AgendaItem::awardFormId).collect(Collectors.toSet());
        return rates.on(forms, session.session().heldOn()).values().stream()
                .collect(Collectors.toMap(AwardRate::awardFormId, AwardRate::voteThreshold));
    }

    void requireVotable(Actor actor, List<Candidate> candidates) {
        List<Long> ids = candidates.stream().map(Candidate::nominationId).toList();
        List<NominationView> found = nominations.byIds(actor, ids);
        for (NominationView nomination : found) {
            RuleViolation.unless(nomination.status().isVotable(), "vote.error.notVotable", nomination.subjectName());
        }
        RuleViolation.unless(found.size() == candidates.size(), "vote.error.agendaGone");
    }

    /** Tells the nominations what became of them; one that went another way since is left alone. */
    void report(Actor actor, long campaignId, Map<Long, VoteOutcome> outcomes) {
        Collection<Long> votable = nominations.byIds(actor, outcomes.keySet()).stream()
                .filter(nomination -> nomination.status().isVotable())
                .map(NominationView::id)
                .toList();
        steps.voted(actor, campaignId, votable.stream().collect(Collectors.toMap(id -> id, outcomes::get)));
    }
}
