package vn.thiduaso.ranking.objection;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.campaign.CampaignQueries;
import vn.thiduaso.crosscheck.Reviewers;
import vn.thiduaso.evidence.EvidenceFile;
import vn.thiduaso.evidence.EvidenceStore;
import vn.thiduaso.evidence.EvidenceView;
import vn.thiduaso.ranking.RankingQueries;
import vn.thiduaso.scoring.Figures;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;

/**
 * Reads objections: leaders all of the bloc, people of a unit their own and those of a unit that they verify where leaders are
 * missing, nobody else any.
 */
@Component
@Transactional(readOnly = true)
public class ObjectionQueries {

    private final ObjectionRepository objections;
    private final CampaignQueries campaigns;
    private final EvidenceStore evidence;
    private final Reviewers reviewers;
    private final RankingQueries rankings;

    ObjectionQueries(
            ObjectionRepository objections,
            CampaignQueries campaigns,
            EvidenceStore evidence,
            Reviewers reviewers,
            RankingQueries rankings) {
        this.reviewers = reviewers;
        this.rankings = rankings;
        this.objections = objections;
        this.campaigns = campaigns;
        this.evidence = evidence;
    }

    /** Those of the period that the person may read, oldest first. */
    public List<ObjectionView> ofPeriod(Actor actor, long periodId) {
        long bloc = campaigns.campaignOfPeriod(actor, periodId).blocId();
        List<Objection> found = actor.leads(bloc)
                ? objections.findByPeriodIdOrderByRaisedAt(periodId)
                : objections.findByPeriodIdAndUnitIdInOrderByRaisedAt(periodId, readable(actor, periodId));
        return found.stream().map(Objection::view).toList();
    }

    /** Those of the periods without an answer, for leaders of their blocs; one statement. */
    public List<ObjectionView> waiting(Actor actor, Collection<Long> periodIds) {
        List<Long> led = periodIds.stream()
                .filter(period -> campaigns.isKnown(actor, period)
                        && actor.leads(campaigns.campaignOfPeriod(actor, period).blocId()))
                .toList();
        return led.isEmpty()
                ? List.of()
                : objections.findByPeriodIdInAndOutcomeIsNullAndWithdrawnAtIsNullOrderByRaisedAt(led).stream()
                        .map(Objection::view)
                        .toList();
    }

    /** One objection, with {@link NotFound} for whoever may not know it. */
    public ObjectionView objection(Actor actor, ObjectionAddress unit, long objectionId) {
        long bloc = campaigns.campaignOfPeriod(actor, unit.periodId()).blocId();
        ObjectionPolicy.requireRead(judge(actor, unit), bloc, unit.unitId());
        return objections
                .findById(objectionId)
                .map(Objection::view)
                .filter(found -> found.periodId() == unit.periodId() && found.unitId() == unit.unitId())
                .orElseThrow(() -> new NotFound("objection", objectionId));
    }

    public List<EvidenceView> evidence(Actor actor, ObjectionAddress unit, long objectionId) {
        String key =
                ObjectionView.evidenceKey(objection(actor, unit, objectionId).id());
        return evidence.find(actor, List.of(key)).getOrDefault(key, List.of());
    }

    /** How many pieces of evidence each objection has, by its id; one statement. */
    public Map<Long, Integer> evidenceCounts(Actor actor, Collection<ObjectionView> read) {
        Map<String, List<EvidenceView>> found = evidence.find(
                actor,
                read.stream().map(one -> ObjectionView.evidenceKey(one.id())).toList());
        return read.stream()
                .collect(Collectors.toMap(
                        ObjectionView::id,
                        one -> found.getOrDefault(ObjectionView.evidenceKey(one.id()), List.of())
                                .size()));
    }

    /** A file with its content. */
    public EvidenceFile file(Actor actor, ObjectionAddress unit, long objectionId, long evidenceId) {
        return evidence.open(
                actor,
                ObjectionView.evidenceKey(objection(actor, unit, objectionId).id()),
                evidenceId);
    }

    /** Refuses who is not the head of the unit: 404 for who may not know of its objections, else 403. */
    public void requireMayObject(Actor actor, ObjectionAddress unit) {
        long bloc = campaigns.campaignOfPeriod(actor, unit.periodId()).blocId();
        ObjectionPolicy.requireHead(actor, bloc, unit.unitId());
    }

    /** The objection, for who may answer it. */
    public ObjectionView requireMayAnswer(Actor actor, ObjectionAddress unit, long objectionId) {
        long bloc = campaigns.campaignOfPeriod(actor, unit.periodId()).blocId();
        ObjectionPolicy.requireMayAnswer(judge(actor, unit), bloc, unit.unitId());
        return objection(actor, unit, objectionId);
    }

    /** Whether the person may object for the unit, were the window open. */
    public boolean mayObject(Actor actor, long unitId) {
        return actor.isHeadOf(unitId);
    }

    /** Whether the person may answer the unit. */
    public boolean mayAnswer(Actor actor, ObjectionAddress unit) {
        long bloc = campaigns.campaignOfPeriod(actor, unit.periodId()).blocId();
        return ObjectionPolicy.mayAnswer(judge(actor, unit), bloc, unit.unitId());
    }

    /** The figures that count for the item, for who may answer; null where there are none. */
    public @Nullable Figures counted(Actor actor, ObjectionView objection) {
        ObjectionAddress unit = new ObjectionAddress(objection.periodId(), objection.unitId());
        return rankings.standing(judge(actor, unit), unit.periodId())
                .figures()
                .getOrDefault(unit.unitId(), Map.of())
                .get(objection.indicatorId());
    }

    /** Who verifies the unit's report answers the unit, too: where leaders are missing, the unit that checks it. */
    private Actor judge(Actor actor, ObjectionAddress unit) {
        return reviewers.of(actor, unit.periodId(), unit.unitId());
    }

    private Set<Long> readable(Actor actor, long periodId) {
        Set<Long> readable = new HashSet<>(actor.unitIds());
        readable.addAll(reviewers.standsInFor(actor, periodId));
        return readable;
    }
}
