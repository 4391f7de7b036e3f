package vn.thiduaso.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.Role;
import vn.thiduaso.ui.ListSheets;
import vn.thiduaso.ui.Listing;
import vn.thiduaso.ui.Paging;

/** Reads accounts, for the administrator only: three statements for a page of the list, two for one account. */
@Service
@Transactional(readOnly = true)
public class AccountQueries {

    private static final String ACCOUNT = """
            SELECT a.id, a.username, a.full_name, a.email, a.enabled, a.must_change_password, a.created_at, a.version
            FROM account a
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    AccountQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Accounts that match, as many as a page holds; a page behind the last one is the last one. */
    public Listing<AccountView> find(
            Actor actor, AccountFilter filter, AccountSort sort, boolean descending, int page) {
        return find(actor, filter, sort, descending, page, Paging.DEFAULT_SIZE);
    }

    /** All accounts that match, up to what a workbook holds. */
    public List<AccountView> all(Actor actor, AccountFilter filter, AccountSort sort, boolean descending) {
        return find(actor, filter, sort, descending, 1, ListSheets.MOST_ROWS + 1)
                .rows();
    }

    private Listing<AccountView> find(
            Actor actor, AccountFilter filter, AccountSort sort, boolean descending, int page, int size) {
        AccountPolicy.mayAdminister(actor);
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, values);
        long count = jdbc.sql("SELECT count(*) FROM account a" + where)
                .params(values)
                .query(Long.class)
                .single();
        Paging paging = new Paging(page, size, count);
        values.put("limit", paging.size());
        values.put("offset", paging.offset());
        List<AccountView> rows = jdbc.sql(ACCOUNT + where + sort.sql(descending) + " LIMIT :limit OFFSET :offset")
                .params(values)
                .query((row, number) -> account(row))
                .list();
        return new Listing<>(withGrants(rows), paging);
    }

    public AccountView one(Actor actor, long accountId) {
        AccountPolicy.mayAdminister(actor);
        List<AccountView> found = jdbc.sql(ACCOUNT + " WHERE a.id = :id")
                .param("id", accountId)
                .query((row, number) -> account(row))
                .list();
        return withGrants(found).stream().findFirst().orElseThrow(() -> new NotFound("account", accountId));
    }

    private String where(AccountFilter filter, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>();
        String text = filter.text();
        if (text != null && !text.isBlank()) {
            conditions.add("strpos(plain_text(a.full_name || ' ' || a.username || ' ' || coalesce(a.email, '')),"
                    + " plain_text(:text)) > 0");
            values.put("text", text.strip());
        }
        Boolean enabled = filter.enabled();
        if (enabled != null) {
            conditions.add("a.enabled = :enabled");
            values.put("enabled", enabled);
        }
        Role role = filter.role();
        Long unitId = filter.unitId();
        if (role != null || unitId != null) {
            String grant = "SELECT 1 FROM role_grant g WHERE g.account_id = a.id"
                    + " AND (g.valid_to IS NULL OR g.valid_to >= :today)";
            values.put("today", LocalDate.now(clock));
            if (role != null) {
                grant += " AND g.role = :role";
                values.put("role", role.name());
            }
            if (unitId != null) {
                grant += " AND g.unit_id = :unit";
                values.put("unit", unitId);
            }
            conditions.add("EXISTS (" + grant + ")");
        }
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    private List<AccountView> withGrants(List<AccountView> accounts) {
        if (accounts.isEmpty()) {
            return accounts;
        }
        Map<Long, List<GrantView>> grants =
                grantsOf(accounts.stream().map(AccountView::id).toList());
        return accounts.stream()
                .map(account -> account.with(grants.getOrDefault(account.id(), List.of())))
                .toList();
    }

    private Map<Long, List<GrantView>> grantsOf(Collection<Long> accountIds) {
        LocalDate today = LocalDate.now(clock);
        record Held(long accountId, GrantView grant) {}
        return jdbc
                .sql("""
                        SELECT account_id, id, role, unit_id, bloc_id, valid_from, valid_to FROM role_grant
                        WHERE account_id IN (:accounts) ORDER BY valid_to DESC NULLS FIRST, valid_from DESC, id
                        """)
                .param("accounts", accountIds)
                .query((row, number) -> new Held(row.getLong("account_id"), grant(row, today)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Held::accountId, Collectors.mapping(Held::grant, Collectors.toList())));
    }

    private static GrantView grant(ResultSet row, LocalDate today) throws SQLException {
        LocalDate from = row.getObject("valid_from", LocalDate.class);
        LocalDate to = row.getObject("valid_to", LocalDate.class);
        return new GrantView(
                row.getLong("id"),
                Role.valueOf(row.getString("role")),
                row.getObject("unit_id", Long.class),
                row.getObject("bloc_id", Long.class),
                from,
                to,
                GrantView.termOf(from, to, today));
    }

    private static AccountView account(ResultSet row) throws SQLException {
        return new AccountView(
                row.getLong("id"),
                row.getString("username"),
                row.getString("full_name"),
                row.getString("email"),
                row.getBoolean("enabled"),
                row.getBoolean("must_change_password"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"),
                List.of());
    }
}
