package vn.thiduaso.award;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Grant;
import vn.thiduaso.shared.Role;

/**
 * Which awards a person may read, as a predicate: people of a unit its own, leaders those of the units in their bloc and
 * of its campaigns, superiors what came of the campaigns of their bloc.
 */
record AwardScope(Collection<Long> ownUnits, Collection<Long> ledBlocs, Collection<Long> readBlocs, LocalDate today) {

    /** The predicate on {@code award a}. */
    static final String PREDICATE = """
             (a.unit_id = ANY(:own)
               OR EXISTS (SELECT FROM campaign c WHERE c.id = a.campaign_id
                          AND (c.bloc_id = ANY(:led) OR c.bloc_id = ANY(:read)))
               OR EXISTS (SELECT FROM bloc_member m WHERE m.unit_id = a.unit_id AND m.bloc_id = ANY(:led)
                          AND m.valid_from <= :today AND (m.valid_to IS NULL OR m.valid_to >= :today)))
            """;

    static AwardScope of(Actor actor, LocalDate today) {
        return new AwardScope(
                actor.unitIds(),
                blocs(actor, List.of(Role.BLOC_HEAD, Role.BLOC_DEPUTY)),
                blocs(actor, List.of(Role.SUPERIOR_READER)),
                today);
    }

    /** Whether there is anything that the person could read. */
    boolean isEmpty() {
        return ownUnits.isEmpty() && ledBlocs.isEmpty() && readBlocs.isEmpty();
    }

    JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement) {
        return statement
                .param("own", ownUnits.toArray(Long[]::new))
                .param("led", ledBlocs.toArray(Long[]::new))
                .param("read", readBlocs.toArray(Long[]::new))
                .param("today", today);
    }

    private static List<Long> blocs(Actor actor, Collection<Role> roles) {
        return actor.grants().stream()
                .filter(grant -> roles.contains(grant.role()))
                .map(Grant::blocId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
