package vn.thiduaso.award.list;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thiduaso.award.NewAward;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Forbidden;
import vn.thiduaso.shared.Grant;
import vn.thiduaso.unit.UnitCatalogue;
import vn.thiduaso.unit.UnitView;

/** Reads what a list is held against: people of a unit write for it, leaders for the members of their bloc. */
@Component
class GroundReader {

    private final JdbcClient jdbc;
    private final UnitCatalogue units;
    private final Clock clock;

    GroundReader(JdbcClient jdbc, UnitCatalogue units, Clock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.clock = clock;
    }

    /** The units for which the person may write; {@link Forbidden} when there are none. */
    List<UnitView> units(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        Map<Long, UnitView> found = new LinkedHashMap<>();
        actor.unitIds().stream().sorted().map(units::unit).forEach(unit -> found.put(unit.id(), unit));
        actor.grants().stream()
                .map(Grant::blocId)
                .filter(Objects::nonNull)
                .filter(actor::leads)
                .distinct()
                .flatMap(bloc -> units.members(bloc, today).stream())
                .forEach(unit -> found.put(unit.id(), unit));
        Forbidden.unless(!found.isEmpty(), "import awards");
        return List.copyOf(found.values());
    }

    /** Everything a list of the person's is held against: two statements beside the units. */
    ImportGround ground(Actor actor) {
        List<UnitView> writable = units(actor);
        Long[] ids = writable.stream().map(UnitView::id).toArray(Long[]::new);
        List<PersonMatcher.Person> people = jdbc.sql(
                        "SELECT id, unit_id, full_name AS name, birth_year, post FROM staff_member WHERE unit_id = ANY(?)")
                .param(ids)
                .query(PersonMatcher.Person.class)
                .list();
        return new ImportGround(writable, actor.unitIds(), new PersonMatcher(people), known(ids), LocalDate.now(clock));
    }

    private Set<AwardKey> known(Long[] unitIds) {
        Set<AwardKey> known = new HashSet<>();
        jdbc.sql("""
                        SELECT unit_id, staff_member_id, coalesce(person_name, department, '') AS name, birth_year,
                               form_name, decision_no, decision_date
                        FROM award WHERE unit_id = ANY(?)
                        """).param(unitIds).query(row -> {
            NewAward.Recipient to = new NewAward.Recipient(
                    row.getLong("unit_id"),
                    row.getObject("staff_member_id", Long.class),
                    row.getString("name"),
                    row.getObject("birth_year", Integer.class),
                    null,
                    null);
            known.add(AwardKey.of(
                    to,
                    row.getString("name"),
                    row.getString("form_name"),
                    row.getString("decision_no"),
                    row.getObject("decision_date", LocalDate.class)));
        });
        return known;
    }
}
