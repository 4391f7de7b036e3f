package vn.thiduaso.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thiduaso.demo.people.DemoUnit;
import vn.thiduaso.demo.people.Scene;
import vn.thiduaso.demo.results.CampaignMaker;
import vn.thiduaso.demo.writing.Dice;
import vn.thiduaso.demo.writing.Rows;
import vn.thiduaso.demo.writing.Today;
import vn.thiduaso.shared.VietnamTime;

/** Makes the session of the finished campaign, two rounds, one of this year's that is over and one that is prepared. */
@Component
@Profile("demo")
class VoteMaker {

    private static final LocalDate FINAL_SESSION = LocalDate.of(2026, 1, 20);
    private static final int DAYS_SINCE = 20;
    private static final int DAYS_AHEAD = 9;
    private static final int AGAINST_THE_WAVERING = 3;
    private static final String BY_PAPER = "TTTL";
    private static final String COMPARING = "QBVPTR";
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final String DISCUSSION = "Các thành viên nhất trí với danh sách đề nghị do các đơn vị trình.\n"
            + "Đề nghị các đơn vị có cá nhân được khen tiếp tục nhân rộng sáng kiến trong Khối.";

    private final JdbcClient jdbc;

    VoteMaker(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Days on which the council of the finished campaign has voted. */
    static boolean isFinalVoted(Today today) {
        return today.isPast(FINAL_SESSION);
    }

    /** When this year's extraordinary merits were voted on. */
    static LocalDate exceptionalSession(Today today) {
        return today.date().minusDays(DAYS_SINCE);
    }

    void make(Rows rows, Scene scene, CampaignMaker.Campaigns campaigns) {
        if (isFinalVoted(scene.today())) {
            held(rows, scene, new Meeting(campaigns.finished().id(), FINAL_SESSION, "FINAL", true));
        }
        long running = campaigns.running().id();
        held(rows, scene, new Meeting(running, exceptionalSession(scene.today()), "EXCEPTIONAL", false));
        session(rows, scene, running, scene.today().date().plusDays(DAYS_AHEAD), false);
    }

    private void held(Rows rows, Scene scene, Meeting meeting) {
        long session = session(rows, scene, meeting.campaign(), meeting.day(), true);
        jdbc.sql("""
                        INSERT INTO vote_item (session_id, nomination_id, position, award_form_id, individual,
                          subject_name, unit_name, post, summary)
                        SELECT :session, n.id, row_number() OVER (ORDER BY f.position, n.subject_kind, n.id),
                          n.award_form_id, s.id IS NOT NULL, coalesce(s.full_name, u.name), u.name, s.post, n.summary
                        FROM nomination n JOIN unit u ON u.id = n.unit_id JOIN award_form f ON f.id = n.award_form_id
                        LEFT JOIN staff_member s ON s.id = n.staff_member_id
                        WHERE n.campaign_id = :campaign AND n.status = 'ACCEPTED' AND n.occasion = :occasion
                        """)
                .param("session", session)
                .param("campaign", meeting.campaign())
                .param("occasion", meeting.occasion())
                .update();
        List<Long> nominees = jdbc.sql("SELECT nomination_id FROM vote_item WHERE session_id = ? ORDER BY position")
                .param(session)
                .query(Long.class)
                .list();
        if (nominees.isEmpty()) {
            return;
        }
        long last = nominees.get(nominees.size() - 1);
        round(rows, scene, session, new Round(1, at(meeting.day(), LocalTime.of(9, 20)), nominees, last));
        if (meeting.again()) {
            round(rows, scene, session, new Round(2, at(meeting.day(), LocalTime.of(9, 50)), List.of(last), -1));
        }
        tellNominations(scene, session);
    }

    private long session(Rows rows, Scene scene, long campaign, LocalDate day, boolean over) {
        long id = rows.nextId("vote_session");
        DemoUnit secretary = scene.bloc().unit("TTKN");
        rows.insert(
                "vote_session",
                Rows.columns("id, campaign_id, held_on, starts_at, ended_at, place, chair_account, chair_name,"
                        + " secretary_account, secretary_name, secretary_unit, quorum, discussion, state, created_at,"
                        + " created_by, version"),
                List.<Object[]>of(new Object[] {
                    id,
                    campaign,
                    day,
                    at(day, LocalTime.of(8, 0)),
                    over ? at(day, LocalTime.of(10, 15)) : null,
                    "Phòng họp số 2, Chi cục Kiểm lâm",
                    scene.actor("khoitruong").accountId(),
                    scene.actor("khoitruong").name(),
                    scene.actor("canbo.ttkn").accountId(),
                    scene.actor("canbo.ttkn").name(),
                    secretary.id(),
                    "TWO_THIRDS",
                    over ? DISCUSSION : "",
                    over ? "ENDED" : "PREPARING",
                    over
                            ? at(day.minusDays(3), LocalTime.of(14, 0))
                            : scene.today().now(),
                    scene.actor("khoitruong").name(),
                    0
                }));
        List<Object[]> members = new ArrayList<>();
        for (DemoUnit unit : scene.bloc().units()) {
            members.add(new Object[] {
                id, unit.id(), members.size() + 1, scene.staff().submitterOf(unit), over ? means(unit) : "PRESENT"
            });
        }
        rows.insert("vote_member", Rows.columns("session_id, unit_id, position, representative, attendance"), members);
        return id;
    }

    private void round(Rows rows, Scene scene, long session, Round round) {
        long id = rows.nextId("vote_round");
        List<DemoUnit> units = scene.bloc().units();
        String chair = scene.actor("khoitruong").name();
        OffsetDateTime closed = round.closed();
        rows.insert(
                "vote_round",
                Rows.columns("id, session_id, number, state, key_id, opened_at, opened_by, closed_at, closed_by,"
                        + " members, present, issued, returned, valid, on_paper, version"),
                List.<Object[]>of(new Object[] {
                    id,
                    session,
                    round.number(),
                    "CLOSED",
                    uuid("key", id, 0),
                    closed.minusMinutes(20),
                    chair,
                    closed,
                    chair,
                    units.size(),
                    units.size() - 1,
                    units.size(),
                    units.size(),
                    units.size(),
                    1,
                    0
                }));
        papersAndRoll(rows, scene, id);
        ballots(rows, id, units.size(), round);
    }

    private static void papersAndRoll(Rows rows, Scene scene, long id) {
        UUID entry = uuid("entry", id, 0);
        DemoUnit comparing = scene.bloc().unit(COMPARING);
        rows.insert(
                "vote_paper_entry",
                Rows.columns("id, round_id, account_id, entered_by, papers, state, decided_by, decided_unit"),
                List.<Object[]>of(new Object[] {
                    entry,
                    id,
                    scene.actor("canbo.ttkn").accountId(),
                    scene.actor("canbo.ttkn").name(),
                    1,
                    "CONFIRMED",
                    scene.staff().submitterOf(comparing),
                    comparing.id()
                }));
        rows.insert(
                "vote_roll",
                Rows.columns("round_id, unit_id, means, voted, entry_id"),
                scene.bloc().units().stream()
                        .map(unit -> new Object[] {
                            id, unit.id(), means(unit), true, unit.code().equals(BY_PAPER) ? entry : null
                        })
                        .toList());
    }

    /** Each nominee is agreed to by all but a few of the ballots; the wavering one misses the threshold. */
    private static void ballots(Rows rows, long round, int members, Round of) {
        List<Set<Long>> agreed = new ArrayList<>();
        List<Object[]> candidates = new ArrayList<>();
        List<Object[]> ballots = new ArrayList<>();
        List<Object[]> receipts = new ArrayList<>();
        for (int i = 0; i < members; i++) {
            agreed.add(new HashSet<>(of.nominees()));
        }
        for (long nominee : of.nominees()) {
            Dice dice = Dice.of("vote", of.number(), candidates.size());
            int against = nominee == of.wavering() ? AGAINST_THE_WAVERING : dice.between(0, 2);
            while (members - agree(agreed, nominee) < against) {
                agreed.get(dice.between(0, members - 1)).remove(nominee);
            }
            int agree = agree(agreed, nominee);
            String outcome = agree * 100 >= members * 80 ? "PASSED" : "NOT_PASSED";
            candidates.add(new Object[] {round, nominee, candidates.size() + 1, 80, agree, members - agree, outcome});
        }
        for (int i = 0; i < members; i++) {
            String list =
                    agreed.get(i).stream().sorted().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
            ballots.add(new Object[] {uuid("ballot", round, i), round, true, list});
            if (i > 0) {
                receipts.add(new Object[] {round, code(Dice.of("receipt", of.number(), i))});
            }
        }
        rows.insert(
                "vote_candidate",
                Rows.columns("round_id, nomination_id, position, threshold, agree, disagree, outcome"),
                candidates);
        rows.insert("vote_ballot", Rows.columns("id, round_id, valid, agreed::bigint[]"), ballots);
        rows.insert("vote_receipt", Rows.columns("round_id, code"), receipts);
    }

    /** Every round tells its result; the last one stands. */
    private void tellNominations(Scene scene, long session) {
        jdbc.sql("""
                        INSERT INTO nomination_event (nomination_id, status, at, account_id, by_name)
                        SELECT c.nomination_id, c.outcome, r.closed_at, :account, :by
                        FROM vote_candidate c JOIN vote_round r ON r.id = c.round_id WHERE r.session_id = :session
                        ORDER BY r.number, c.nomination_id
                        """)
                .param("account", scene.actor("khoitruong").accountId())
                .param("by", scene.actor("khoitruong").name())
                .param("session", session)
                .update();
        jdbc.sql("""
                        UPDATE nomination n SET status = last.outcome, decided_at = last.closed_at, decided_by = :by
                        FROM (SELECT DISTINCT ON (c.nomination_id) c.nomination_id, c.outcome, r.closed_at
                              FROM vote_candidate c JOIN vote_round r ON r.id = c.round_id
                              WHERE r.session_id = :session ORDER BY c.nomination_id, r.number DESC) last
                        WHERE n.id = last.nomination_id
                        """)
                .param("by", scene.actor("khoitruong").name())
                .param("session", session)
                .update();
    }

    private static int agree(List<Set<Long>> agreed, long nominee) {
        return (int) agreed.stream().filter(ballot -> ballot.contains(nominee)).count();
    }

    private static String means(DemoUnit unit) {
        return unit.code().equals(BY_PAPER) ? "BY_PAPER" : "PRESENT";
    }

    private static String code(Dice dice) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            code.append(i > 0 && i % 4 == 0 ? "-" : "").append(SIGNS.charAt(dice.between(0, SIGNS.length() - 1)));
        }
        return code.toString();
    }

    private static UUID uuid(String what, long round, int number) {
        return UUID.nameUUIDFromBytes((what + round + "/" + number).getBytes(StandardCharsets.UTF_8));
    }

    private static OffsetDateTime at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(VietnamTime.ZONE).toOffsetDateTime();
    }

    /** A round of the session; −1 when nobody wavers. */
    private record Round(int number, OffsetDateTime closed, List<Long> nominees, long wavering) {}

    /** A session on one occasion; again when the wavering nominee is voted on once more. */
    private record Meeting(long campaign, LocalDate day, String occasion, boolean again) {}
}
