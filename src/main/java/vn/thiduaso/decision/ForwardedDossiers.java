package vn.thiduaso.decision;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Grant;
import vn.thiduaso.shared.NotFound;

/**
 * What went up, by the number of its tờ trình, as the nominations tell it: superiors and leaders of the bloc. One
 * statement a call.
 */
@Component
class ForwardedDossiers {

    private static final String DOSSIERS = """
            SELECT min(n.id) AS id, n.campaign_id, c.bloc_id, n.paper_number,
                   string_agg(DISTINCT f.name, '; ' ORDER BY f.name) AS awards,
                   count(*) FILTER (WHERE n.subject_kind = 'COLLECTIVE') AS collectives,
                   count(*) FILTER (WHERE n.subject_kind = 'INDIVIDUAL') AS individuals,
                   (SELECT max(e.at) FROM nomination_event e
                    WHERE e.nomination_id = min(n.id) AND e.status = 'FORWARDED') AS forwarded_at
            FROM nomination n
            JOIN campaign c ON c.id = n.campaign_id
            JOIN award_form f ON f.id = n.award_form_id
            WHERE n.paper_number IS NOT NULL AND n.status IN ('FORWARDED', 'AWARDED', 'NOT_AWARDED')
             AND c.bloc_id = ANY(:blocs)
            GROUP BY n.campaign_id, c.bloc_id, n.paper_number
            """;

    private final JdbcClient jdbc;

    ForwardedDossiers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything of the person's blocs, the latest first. */
    List<ForwardedDossier> of(Actor actor) {
        return jdbc.sql("SELECT * FROM (" + DOSSIERS + ") d ORDER BY forwarded_at DESC NULLS LAST, id DESC")
                .param("blocs", blocs(actor))
                .query(ForwardedDossier.class)
                .list();
    }

    /** How many nominees of each are decided on. */
    Map<Long, Long> decided(Actor actor) {
        Map<Long, Long> decided = new HashMap<>();
        jdbc.sql("""
                        SELECT min(n.id) AS id, count(*) FILTER (WHERE n.status <> 'FORWARDED') AS decided
                        FROM nomination n JOIN campaign c ON c.id = n.campaign_id
                        WHERE n.paper_number IS NOT NULL AND n.status IN ('FORWARDED', 'AWARDED', 'NOT_AWARDED')
                         AND c.bloc_id = ANY(:blocs)
                        GROUP BY n.campaign_id, n.paper_number
                        """).param("blocs", blocs(actor)).query(row -> {
            decided.put(row.getLong("id"), row.getLong("decided"));
        });
        return decided;
    }

    /** One of them, or {@link NotFound}. */
    ForwardedDossier one(Actor actor, long id) {
        return find(actor, id).orElseThrow(() -> new NotFound("forwarded dossier", id));
    }

    /** The nominations in it. */
    List<Long> nominationIds(ForwardedDossier dossier) {
        return jdbc.sql("""
                        SELECT id FROM nomination
                        WHERE campaign_id = ? AND paper_number = ? AND status IN ('FORWARDED', 'AWARDED', 'NOT_AWARDED')
                        """)
                .params(dossier.campaignId(), dossier.paperNumber())
                .query(Long.class)
                .list();
    }

    private Optional<ForwardedDossier> find(Actor actor, long id) {
        return jdbc.sql("SELECT * FROM (" + DOSSIERS + ") d WHERE id = :id")
                .param("blocs", blocs(actor))
                .param("id", id)
                .query(ForwardedDossier.class)
                .optional();
    }

    private static Long[] blocs(Actor actor) {
        Collection<Long> blocs = actor.grants().stream()
                .map(Grant::blocId)
                .filter(Objects::nonNull)
                .filter(bloc -> DecisionPolicy.mayRead(actor, bloc))
                .distinct()
                .toList();
        return blocs.toArray(Long[]::new);
    }
}
