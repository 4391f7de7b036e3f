package vn.thiduaso.unit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.shared.NotFound;

/**
 * Reads units, blocs, terms and the names of organisations: one statement a call, or none for what every page names
 * (a unit, a bloc, its members), which is kept in memory for half a minute.
 */
@Component
@Transactional(readOnly = true)
public class UnitCatalogue {

    private static final String UNIT = "u.id, u.code, u.name, u.kind, u.valid_to";
    private static final String BLOC = "SELECT id, code, name, symbol, locality, department_id, board_id FROM bloc ";

    private static final Duration KEPT = Duration.ofSeconds(30);

    private final JdbcClient jdbc;
    private final Cache<Long, UnitView> units =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(50_000).build();
    private final Cache<Long, BlocView> blocs =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(5_000).build();
    private final Cache<MembersOnDay, List<UnitView>> members =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(5_000).build();

    UnitCatalogue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All units, living or not, in Vietnamese order of their names. */
    public List<UnitView> allUnits() {
        return jdbc.sql("SELECT " + UNIT + " FROM unit u ORDER BY u.name")
                .query(UnitCatalogue::unit)
                .list();
    }

    public UnitView unit(long unitId) {
        return Objects.requireNonNull(units.get(unitId, this::readUnit));
    }

    /** Units by their ids, in one statement for all that are not in memory; ids that name nothing are left out. */
    public Map<Long, UnitView> units(Collection<Long> unitIds) {
        return units.getAll(unitIds, this::readUnits);
    }

    private Map<Long, UnitView> readUnits(Set<? extends Long> unitIds) {
        return jdbc
                .sql("SELECT " + UNIT + " FROM unit u WHERE u.id = ANY(:ids)")
                .param("ids", unitIds.toArray(Long[]::new))
                .query(UnitCatalogue::unit)
                .stream()
                .collect(Collectors.toMap(UnitView::id, Function.identity()));
    }

    private UnitView readUnit(Long unitId) {
        return jdbc.sql("SELECT " + UNIT + " FROM unit u WHERE u.id = :id")
                .param("id", unitId)
                .query(UnitCatalogue::unit)
                .optional()
                .orElseThrow(() -> new NotFound("unit", unitId));
    }

    public List<BlocView> allBlocs() {
        return jdbc.sql(BLOC + "ORDER BY name").query(BlocView.class).list();
    }

    public BlocView bloc(long blocId) {
        return Objects.requireNonNull(blocs.get(blocId, this::readBloc));
    }

    private BlocView readBloc(Long blocId) {
        return jdbc.sql(BLOC + "WHERE id = :id")
                .param("id", blocId)
                .query(BlocView.class)
                .optional()
                .orElseThrow(() -> new NotFound("bloc", blocId));
    }

    /** The bloc's members on a day, in the bloc's own order. */
    public List<UnitView> members(long blocId, LocalDate day) {
        return Objects.requireNonNull(members.get(new MembersOnDay(blocId, day), this::readMembers));
    }

    private List<UnitView> readMembers(MembersOnDay key) {
        return jdbc.sql("SELECT " + UNIT + """
                         FROM bloc_member m JOIN unit u ON u.id = m.unit_id
                         WHERE m.bloc_id = :bloc AND m.valid_from <= :day AND (m.valid_to IS NULL OR m.valid_to >= :day)
                         ORDER BY m.position, u.name
                        """)
                .param("bloc", key.blocId())
                .param("day", key.day())
                .query(UnitCatalogue::unit)
                .list();
    }

    /** Everybody who ever was a member of the bloc, in the bloc's own order. */
    public List<Membership> memberships(long blocId) {
        return jdbc.sql("SELECT " + UNIT + """
                        , m.valid_from AS member_from, m.valid_to AS member_to
                        FROM bloc_member m JOIN unit u ON u.id = m.unit_id
                        WHERE m.bloc_id = :bloc ORDER BY m.position, u.name, m.valid_from
                        """)
                .param("bloc", blocId)
                .query((row, number) -> new Membership(
                        unit(row, number),
                        row.getObject("member_from", LocalDate.class),
                        row.getObject("member_to", LocalDate.class)))
                .list();
    }

    /** The blocs of which the unit is a member on a day. */
    public List<Long> blocsOf(long unitId, LocalDate day) {
        return jdbc.sql("""
                        SELECT bloc_id FROM bloc_member
                        WHERE unit_id = :unit AND valid_from <= :day AND (valid_to IS NULL OR valid_to >= :day)
                        ORDER BY bloc_id
                        """)
                .param("unit", unitId)
                .param("day", day)
                .query(Long.class)
                .list();
    }

    /** Who leads the bloc on a day. */
    public Optional<TermView> term(long blocId, LocalDate day) {
        return jdbc.sql("""
                        SELECT head_unit_id, deputy_unit_id, head_name, head_post, deputy_name, deputy_post,
                               valid_from, valid_to
                        FROM bloc_term WHERE bloc_id = :bloc AND :day BETWEEN valid_from AND valid_to
                        ORDER BY valid_from DESC LIMIT 1
                        """)
                .param("bloc", blocId)
                .param("day", day)
                .query(TermView.class)
                .optional();
    }

    /** The organisation's name on a day, so that a paper names it as it was then. */
    public String organisationName(long organisationId, LocalDate day) {
        return jdbc.sql("""
                        SELECT name FROM organisation_name WHERE organisation_id = :id
                        ORDER BY valid_from > :day, CASE WHEN valid_from <= :day THEN valid_from END DESC, valid_from
                        LIMIT 1
                        """)
                .param("id", organisationId)
                .param("day", day)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotFound("organisation", organisationId));
    }

    /** All names that the organisation ever had, the earliest first. */
    public List<String> organisationNames(long organisationId) {
        return jdbc.sql("SELECT name FROM organisation_name WHERE organisation_id = :id ORDER BY valid_from")
                .param("id", organisationId)
                .query(String.class)
                .list();
    }

    private static UnitView unit(ResultSet row, int number) throws SQLException {
        @Nullable LocalDate validTo = row.getObject("valid_to", LocalDate.class);
        return new UnitView(
                row.getLong("id"),
                row.getString("code"),
                row.getString("name"),
                UnitKind.valueOf(row.getString("kind")),
                validTo);
    }

    private record MembersOnDay(long blocId, LocalDate day) {}
}
