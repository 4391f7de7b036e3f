package vn.thiduaso.vote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Grant;
import vn.thiduaso.shared.Role;
import vn.thiduaso.shared.VietnamTime;
import vn.thiduaso.testing.Accounts;
import vn.thiduaso.testing.BlocData;

/**
 * A bloc whose council can meet: the Khối trưởng comes from the first unit, the Khối phó from the second, the secretary is
 * the officer of the third; each unit has a head. Two award forms: for units (80 %), for people (80 %).
 */
public final class CouncilData {

    public static final LocalDate TODAY = LocalDate.now(VietnamTime.ZONE);

    public final BlocData bloc;
    public final long form;
    public final long otherForm;
    public final Accounts.Stored chairAccount;
    public final Accounts.Stored secretaryAccount;
    public final List<Accounts.Stored> headAccounts = new ArrayList<>();
    private final JdbcClient jdbc;

    public CouncilData(JdbcClient jdbc, Accounts accounts, int units) {
        this.jdbc = jdbc;
        bloc = new BlocData(jdbc, units, TODAY);
        form = awardForm(1, "BK_TINH", "Bằng khen của Chủ tịch UBND tỉnh");
        otherForm = awardForm(2, "GK_SO", "Giấy khen của Giám đốc Sở");
        chairAccount = accounts.any().with(Role.BLOC_HEAD, bloc.unit(0), bloc.bloc);
        accounts.any().with(Role.BLOC_DEPUTY, bloc.unit(1), bloc.bloc);
        secretaryAccount = accounts.any().with(Role.UNIT_OFFICER, bloc.unit(2), null);
        for (int unit = 0; unit < units; unit++) {
            headAccounts.add(accounts.any().with(Role.UNIT_HEAD, bloc.unit(unit), null));
        }
    }

    public Actor chair() {
        return actor(chairAccount, Grant.inBloc(Role.BLOC_HEAD, bloc.bloc, bloc.unit(0)));
    }

    public Actor secretary() {
        return actor(secretaryAccount, Grant.inUnit(Role.UNIT_OFFICER, bloc.unit(2)));
    }

    public Actor head(int unit) {
        return actor(headAccounts.get(unit), Grant.inUnit(Role.UNIT_HEAD, bloc.unit(unit)));
    }

    public Actor officer(int unit) {
        return new Actor(-5, "Cán bộ", List.of(Grant.inUnit(Role.UNIT_OFFICER, bloc.unit(unit))));
    }

    public static Actor administrator() {
        return new Actor(-6, "Quản trị", List.of(Grant.administrator()));
    }

    public Actor superior() {
        return new Actor(-7, "Sở", List.of(Grant.inBloc(Role.SUPERIOR_READER, bloc.bloc, null)));
    }

    public SessionDraft draft(Quorum quorum) {
        return new SessionDraft(
                TODAY.atTime(8, 0).atZone(VietnamTime.ZONE).toInstant(),
                "Hội trường A",
                chairAccount.id(),
                secretaryAccount.id(),
                quorum);
    }

    /** An accepted nomination of the unit for the form. */
    public long nominee(int unit, long awardForm) {
        return jdbc.sql("""
                        INSERT INTO nomination (id, campaign_id, award_form_id, unit_id, subject_kind, occasion,
                          occasion_year, status, summary, achievements, created_at, created_by, submitted_at,
                          submitted_by, version)
                        VALUES (nextval('nomination_seq'), ?, ?, ?, 'COLLECTIVE', 'YEARLY', 2026, 'ACCEPTED',
                          'Hoàn thành 16/16 chỉ tiêu.', 'Thành tích', now(), 'x', now(), 'x', 0) RETURNING id
                        """)
                .params(bloc.campaign, awardForm, bloc.unit(unit))
                .query(Long.class)
                .single();
    }

    public String status(long nomination) {
        return jdbc.sql("SELECT status FROM nomination WHERE id = ?")
                .param(nomination)
                .query(String.class)
                .single();
    }

    /** Answers that agree to some of those voted on. */
    public static Map<Long, Boolean> agreeing(Set<Long> all, Long... agreed) {
        Map<Long, Boolean> answers = new HashMap<>();
        Set<Long> chosen = new HashSet<>(List.of(agreed));
        all.forEach(nomination -> answers.put(nomination, chosen.contains(nomination)));
        return answers;
    }

    private static Actor actor(Accounts.Stored account, Grant grant) {
        return new Actor(account.id(), account.username(), List.of(grant));
    }

    private long awardForm(int position, String code, String name) {
        return jdbc.sql("""
                        INSERT INTO award_form (id, campaign_id, position, code, name, authority, occasions,
                                                coefficient, collective_factor, vote_threshold)
                        VALUES (nextval('award_form_seq'), ?, ?, ?, ?, 'Chủ tịch UBND tỉnh', 'YEARLY', 1.5, 2, 80)
                        RETURNING id
                        """)
                .params(bloc.campaign, position, code, name)
                .query(Long.class)
                .single();
    }
}
