package vn.thiduaso.demo.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.thiduaso.demo.writing.DemoFiles;
import vn.thiduaso.demo.writing.Rows;
import vn.thiduaso.demo.writing.Today;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Grant;
import vn.thiduaso.shared.Role;

/** Makes the demo's accounts, whose password everybody may know. */
@Component
@Profile("demo")
public class AccountMaker {

    public static final String PASSWORD = "ThiDua@2026";

    private static final LocalDate FROM = LocalDate.of(2023, 1, 1);

    private final DemoFiles files;
    private final PasswordEncoder encoder;

    AccountMaker(DemoFiles files, PasswordEncoder encoder) {
        this.files = files;
        this.encoder = encoder;
    }

    /** The accounts as the persons who act, by username. */
    Map<String, Actor> make(Rows rows, DemoBloc bloc, Staff staff, Today today) {
        String hash = encoder.encode(PASSWORD);
        Map<String, Actor> actors = new HashMap<>();
        List<Object[]> accounts = new ArrayList<>();
        List<Object[]> grants = new ArrayList<>();
        for (AccountRow row : files.read("accounts.csv", AccountRow.class)) {
            long id = rows.nextId("account");
            String name = row.name() != null ? row.name() : person(row, bloc, staff);
            Grant grant = grant(row, bloc);
            accounts.add(new Object[] {id, row.username(), name, row.email(), hash, true, false, today.now(), 0});
            grants.add(
                    new Object[] {rows.nextId("role_grant"), id, row.role().name(), grant.unitId(), grant.blocId(), FROM
                    });
            actors.put(row.username(), new Actor(id, name, List.of(grant)));
        }
        rows.insert(
                "account",
                Rows.columns(
                        "id, username, full_name, email, password_hash, enabled, must_change_password, created_at, version"),
                accounts);
        rows.insert("role_grant", Rows.columns("id, account_id, role, unit_id, bloc_id, valid_from"), grants);
        return actors;
    }

    private static String person(AccountRow row, DemoBloc bloc, Staff staff) {
        int number = row.person() == null ? Staff.HEAD : row.person();
        return staff.of(unit(row, bloc)).get(number).name();
    }

    private static Grant grant(AccountRow row, DemoBloc bloc) {
        return switch (row.role()) {
            case ADMINISTRATOR -> Grant.administrator();
            case SUPERIOR_READER -> Grant.inBloc(row.role(), bloc.id(), null);
            case BLOC_HEAD, BLOC_DEPUTY ->
                Grant.inBloc(row.role(), bloc.id(), unit(row, bloc).id());
            case UNIT_HEAD, UNIT_OFFICER ->
                Grant.inUnit(row.role(), unit(row, bloc).id());
        };
    }

    private static DemoUnit unit(AccountRow row, DemoBloc bloc) {
        return bloc.unit(String.valueOf(row.unit()));
    }

    private record AccountRow(
            String username,
            Role role,
            @Nullable String unit,
            @Nullable Integer person,
            @Nullable String name,
            @Nullable String email) {}
}
