package vn.thiduaso.nomination;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Grant;

/**
 * Which nominations of a campaign a person may read, as the parts of a predicate: the unit its own, leaders of the bloc
 * all that was ever submitted, superiors what was accepted.
 */
record NominationScope(
        long campaignId,
        Collection<Long> ownUnits,
        Collection<Long> homeUnits,
        boolean leads,
        boolean readsAsSuperior) {

    /** The predicate on {@code nomination n}. */
    static final String PREDICATE = """
             n.campaign_id = :campaign
             AND (n.unit_id IN (:own)
               OR (:leads AND n.status <> 'DRAFT' AND (n.status <> 'WITHDRAWN' OR n.submitted_at IS NOT NULL))
               OR (:superior AND n.status IN
                   ('ACCEPTED', 'PASSED', 'IN_DOSSIER', 'FORWARDED', 'AWARDED', 'NOT_AWARDED')))
            """;

    /** The same on {@code nomination n} and its {@code campaign c}, whatever the campaign. */
    static final String OF_ANY_CAMPAIGN = """
             (n.unit_id IN (:own)
               OR (c.bloc_id IN (:led) AND n.status <> 'DRAFT'
                   AND (n.status <> 'WITHDRAWN' OR n.submitted_at IS NOT NULL))
               OR (c.bloc_id IN (:below) AND n.status IN
                   ('ACCEPTED', 'PASSED', 'IN_DOSSIER', 'FORWARDED', 'AWARDED', 'NOT_AWARDED')))
            """;

    private static final List<Long> NONE = List.of(-1L);

    static NominationScope of(Actor actor, CampaignSheet campaign) {
        List<Long> home = actor.grants().stream()
                .map(Grant::unitId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new NominationScope(
                campaign.id(),
                actor.unitIds().isEmpty() ? NONE : actor.unitIds(),
                home.isEmpty() ? NONE : home,
                actor.leads(campaign.blocId()),
                actor.readsAsSuperior(campaign.blocId()));
    }

    /** Parameters of {@link #OF_ANY_CAMPAIGN}. */
    static Map<String, Object> parametersOf(Actor actor) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("own", actor.unitIds().isEmpty() ? NONE : actor.unitIds());
        parameters.put("led", blocs(actor, actor::leads));
        parameters.put("below", blocs(actor, actor::readsAsSuperior));
        return parameters;
    }

    private static Collection<Long> blocs(Actor actor, Predicate<Long> sees) {
        List<Long> blocs = actor.grants().stream()
                .map(Grant::blocId)
                .filter(Objects::nonNull)
                .distinct()
                .filter(sees)
                .toList();
        return blocs.isEmpty() ? NONE : blocs;
    }

    /** Parameters of the predicate. */
    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("campaign", campaignId);
        parameters.put("own", ownUnits);
        parameters.put("leads", leads);
        parameters.put("superior", readsAsSuperior);
        return parameters;
    }
}
