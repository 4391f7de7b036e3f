package vn.thiduaso.report;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.shared.Actor;

/**
 * Which reports a person may read, as the parts of a predicate: in the led periods all, in the others those of the own
 * units. Never empty collections, because SQL has no empty IN.
 */
record ReportScope(Collection<Long> periods, Collection<Long> ledPeriods, Collection<Long> ownUnits) {

    /** The predicate on {@code report r}; its parameters are periods, led and own. */
    static final String PREDICATE = " r.period_id IN (:periods) AND (r.period_id IN (:led) OR r.unit_id IN (:own)) ";

    private static final List<Long> NONE = List.of(-1L);

    static ReportScope of(Actor actor, Collection<Long> periodIds, CampaignCatalogue campaigns) {
        List<Long> led = periodIds.stream()
                .filter(id -> actor.leads(campaigns.campaignOfPeriod(id).blocId()))
                .toList();
        return new ReportScope(orNone(Set.copyOf(periodIds)), orNone(led), orNone(actor.unitIds()));
    }

    /** For what is told about reports without their figures: superiors read it like leaders. */
    static ReportScope overview(Actor actor, Collection<Long> periodIds, CampaignCatalogue campaigns) {
        List<Long> read = periodIds.stream()
                .filter(id -> {
                    long bloc = campaigns.campaignOfPeriod(id).blocId();
                    return actor.leads(bloc) || actor.readsAsSuperior(bloc);
                })
                .toList();
        return new ReportScope(orNone(Set.copyOf(periodIds)), orNone(read), orNone(actor.unitIds()));
    }

    private static Collection<Long> orNone(Collection<Long> ids) {
        return ids.isEmpty() ? NONE : ids;
    }
}
