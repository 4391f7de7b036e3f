package vn.thiduaso.nomination;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.audit.Change;
import vn.thiduaso.nomination.event.EventLog;
import vn.thiduaso.nomination.event.EventLog.Step;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;

/**
 * Steps that modules above take with nominations once they have asked whether the person may: vote, dossier, decision.
 * A step that a state does not allow breaks the caller's transaction with a {@code RuleViolation}.
 */
@Component
@Transactional
public class NominationSteps {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final OpenNominations nominations;
    private final EventLog events;
    private final AuditLog audit;
    private final Clock clock;

    NominationSteps(OpenNominations nominations, EventLog events, AuditLog audit, Clock clock) {
        this.nominations = nominations;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** The council voted on nominations of the campaign, in a first round or in a new one. */
    public void voted(Actor by, long campaignId, Map<Long, VoteOutcome> outcomes) {
        Instant now = clock.instant();
        take(by, "nomination.voted", outcomes.keySet(), null, nomination -> {
            if (nomination.campaignId() != campaignId) {
                throw new NotFound("nomination", nomination.id());
            }
            nomination.vote(Objects.requireNonNull(outcomes.get(nomination.id())), by.name(), now);
        });
    }

    /** They are in a dossier, with the number of its tờ trình. */
    public void compiled(Actor by, Collection<Long> nominationIds, String paperNumber) {
        Instant now = clock.instant();
        take(
                by,
                "nomination.compiled",
                nominationIds,
                paperNumber,
                nomination -> nomination.compile(isVoteNeeded(by, nomination), paperNumber, by.name(), now));
    }

    /** They are out of their dossier, forwarded or not, and stand as before it. */
    public void released(Actor by, Collection<Long> nominationIds, String reason) {
        Instant now = clock.instant();
        take(by, "nomination.released", nominationIds, reason, nomination -> nomination.release(by.name(), now));
    }

    /** Their dossier went up. */
    public void forwarded(Actor by, Collection<Long> nominationIds, String paperNumber) {
        Instant now = clock.instant();
        take(
                by,
                "nomination.forwarded",
                nominationIds,
                paperNumber,
                nomination -> nomination.forward(paperNumber, by.name(), now));
    }

    /** The authority gave the award. */
    public void awarded(Actor by, long nominationId, String decisionNo, LocalDate decisionDate) {
        Instant now = clock.instant();
        take(
                by,
                "nomination.awarded",
                List.of(nominationId),
                decisionNo + ", " + DATE.format(decisionDate),
                nomination -> nomination.award(decisionNo.strip(), decisionDate, by.name(), now));
    }

    /** The authority did not give it. */
    public void refused(Actor by, long nominationId, String reason) {
        Instant now = clock.instant();
        take(
                by,
                "nomination.refused",
                List.of(nominationId),
                reason,
                nomination -> nomination.refuse(reason.strip(), by.name(), now));
    }

    /** Without a threshold there is nothing to vote on. */
    private boolean isVoteNeeded(Actor by, Nomination nomination) {
        return nominations
                        .campaign(by, nomination.campaignId())
                        .awardForm(nomination.candidacy().awardFormId())
                        .voteThreshold()
                        .signum()
                > 0;
    }

    private void take(Actor by, String action, Collection<Long> ids, @Nullable String note, Consumer<Nomination> step) {
        if (ids.isEmpty()) {
            return;
        }
        List<Nomination> all = nominations.all(ids);
        List<AuditLog.Entry> entries = all.stream()
                .map(nomination -> {
                    NominationStatus before = nomination.status();
                    step.accept(nomination);
                    return new AuditLog.Entry(
                            nominations.subject(by, nomination),
                            Map.of(
                                    "status", Change.of(before, nomination.status()),
                                    "note", Change.of(null, note)));
                })
                .toList();
        events.recordAll(
                by,
                all.stream()
                        .map(nomination -> new Step(nomination.id(), nomination.status(), note))
                        .toList());
        audit.recordAll(by, action, entries);
    }
}
