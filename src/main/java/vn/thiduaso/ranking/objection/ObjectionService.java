package vn.thiduaso.ranking.objection;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.audit.Change;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.ranking.PeriodStatus;
import vn.thiduaso.ranking.RankingLine;
import vn.thiduaso.ranking.RankingQueries;
import vn.thiduaso.ranking.RankingTable;
import vn.thiduaso.ranking.TableChoice;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.StaleVersion;
import vn.thiduaso.shared.TypedText;

/** Raises objections, lets them drop and answers them. */
@Service
@Transactional
public class ObjectionService {

    private final ObjectionRepository objections;
    private final RankingQueries rankings;
    private final Judges judges;
    private final Consequences consequences;
    private final AuditLog audit;
    private final Clock clock;

    ObjectionService(
            ObjectionRepository objections,
            RankingQueries rankings,
            Judges judges,
            Consequences consequences,
            AuditLog audit,
            Clock clock) {
        this.objections = objections;
        this.rankings = rankings;
        this.judges = judges;
        this.consequences = consequences;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Objects to the newest preliminary table; sending the same again does nothing.
     *
     * @param code the item; null for bonus points, deductions and lateness
     * @return id of the objection
     */
    public long raise(Actor actor, ObjectionAddress unit, @Nullable String code, String text) {
        CampaignSheet campaign = judges.campaign(unit);
        ObjectionPolicy.requireHead(actor, campaign.blocId(), unit.unitId());
        PeriodStatus status = requireWindow(actor, unit.periodId());
        RankingTable table = rankings.table(actor, unit.periodId(), TableChoice.NEWEST, status);
        RankingLine line = table.line(unit.unitId()).orElseThrow(() -> new NotFound("preliminary line", unit.unitId()));
        RuleViolation.unless(line.score() != null, "ranking.error.nothingToObject");
        Long indicatorId = code == null ? null : indicator(campaign, code).id();
        objections.hold(unit.periodId(), status.adopted());
        ObjectionView known = waiting(unit, indicatorId);
        if (known != null) {
            RuleViolation.unless(known.text().equals(TypedText.clean(text)), "ranking.error.objectedAlready");
            return known.id();
        }
        Objection raised =
                objections.save(new Objection(unit, status.adopted(), indicatorId, text, actor, clock.instant()));
        ObjectionView view = raised.view();
        Map<String, Change> changes = new LinkedHashMap<>();
        changes.put("item", Change.of(null, code));
        changes.put("text", Change.of(null, view.text()));
        audit.record(actor, "ranking.object", subject(view), changes);
        return view.id();
    }

    /** Lets an objection drop that is not answered yet. */
    public void withdraw(Actor actor, ObjectionAddress unit, long objectionId) {
        ObjectionPolicy.requireHead(actor, blocOf(unit), unit.unitId());
        Objection objection = found(unit, objectionId);
        objection.withdraw(clock.instant());
        audit.record(actor, "ranking.withdrawObjection", subject(objection.view()));
    }

    /** Answers an objection; accepting one changes what it was about. */
    public void answer(Actor person, ObjectionAddress unit, long objectionId, ObjectionAnswer answer) {
        Actor actor = judges.of(person, unit);
        ObjectionPolicy.requireMayAnswer(actor, blocOf(unit), unit.unitId());
        Objection objection = found(unit, objectionId);
        if (objection.view().version() != answer.version()) {
            throw new StaleVersion("objection " + objectionId);
        }
        objection.requireOpen();
        String follows =
                answer.outcome() == Outcome.ACCEPTED ? consequences.carryOut(actor, objection.view(), answer) : null;
        objection.answer(answer.outcome(), answer.text(), follows, actor, clock.instant());
        Map<String, Change> changes = new LinkedHashMap<>();
        changes.put("outcome", Change.of(null, answer.outcome()));
        changes.put("answer", Change.of(null, answer.text()));
        changes.put("consequence", Change.of(null, follows));
        audit.record(actor, "ranking.answerObjection", subject(objection.view()), changes);
    }

    private @Nullable ObjectionView waiting(ObjectionAddress unit, @Nullable Long indicatorId) {
        return objections.findByPeriodIdOrderByRaisedAt(unit.periodId()).stream()
                .map(Objection::view)
                .filter(other -> other.isWaiting()
                        && other.unitId() == unit.unitId()
                        && Objects.equals(other.indicatorId(), indicatorId))
                .findFirst()
                .orElse(null);
    }

    private PeriodStatus requireWindow(Actor actor, long periodId) {
        PeriodStatus status = rankings.status(actor, periodId);
        RuleViolation.unless(status.takesObjectionsAt(clock.instant()), "ranking.error.windowClosed");
        return status;
    }

    private Objection found(ObjectionAddress unit, long objectionId) {
        return objections
                .findById(objectionId)
                .filter(objection -> objection.isOf(unit))
                .orElseThrow(() -> new NotFound("objection", objectionId));
    }

    private long blocOf(ObjectionAddress unit) {
        return judges.campaign(unit).blocId();
    }

    private static IndicatorSheet indicator(CampaignSheet campaign, String code) {
        return campaign.indicators().stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("ranking.error.objectionItem"));
    }

    private static String subject(ObjectionView objection) {
        return "ranking:" + objection.periodId() + ":" + objection.unitId();
    }
}
