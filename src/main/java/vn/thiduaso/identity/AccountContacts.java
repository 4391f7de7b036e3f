package vn.thiduaso.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thiduaso.shared.Contact;
import vn.thiduaso.shared.PeopleDirectory;
import vn.thiduaso.shared.Role;

/** Finds people and their addresses among the accounts by the roles in force today. */
@Component
class AccountContacts implements PeopleDirectory {

    private static final String ENABLED_TODAY = """
            SELECT DISTINCT ON (g.unit_id, a.id) a.id, a.full_name, a.email, g.role, g.unit_id
            FROM role_grant g JOIN account a ON a.id = g.account_id
            WHERE a.enabled AND g.valid_from <= :today AND (g.valid_to IS NULL OR g.valid_to >= :today)
            """;

    private static final String ORDER = " ORDER BY g.unit_id, a.id, g.role DESC";

    private final JdbcClient jdbc;
    private final Clock clock;

    AccountContacts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Contact> peopleOf(Collection<Long> unitIds) {
        return unitIds.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT * FROM (" + ENABLED_TODAY
                                + "AND g.unit_id IN (:units) AND g.role IN ('UNIT_OFFICER', 'UNIT_HEAD')" + ORDER
                                + ") people ORDER BY unit_id, role DESC, full_name")
                        .param("today", LocalDate.now(clock))
                        .param("units", unitIds)
                        .query(AccountContacts::contact)
                        .list();
    }

    @Override
    public List<Contact> leadersOf(long blocId) {
        return jdbc.sql("SELECT * FROM (" + ENABLED_TODAY
                        + "AND g.bloc_id = :bloc AND g.role IN ('BLOC_HEAD', 'BLOC_DEPUTY')" + ORDER
                        + ") people ORDER BY role DESC, full_name")
                .param("today", LocalDate.now(clock))
                .param("bloc", blocId)
                .query(AccountContacts::contact)
                .list();
    }

    @Override
    public Optional<String> addressOf(long accountId) {
        return jdbc.sql("SELECT email FROM account WHERE id = :id AND enabled AND btrim(email) <> ''")
                .param("id", accountId)
                .query(String.class)
                .optional();
    }

    private static Contact contact(ResultSet row, int number) throws SQLException {
        return new Contact(
                row.getLong("id"),
                row.getString("full_name"),
                row.getString("email"),
                Role.valueOf(row.getString("role")),
                row.getLong("unit_id"));
    }
}
