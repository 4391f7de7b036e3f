package vn.thiduaso.nomination;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
               OR (:superior AND n.status = 'ACCEPTED'))
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
