package vn.thiduaso.demo;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.demo.people.DemoUnit;
import vn.thiduaso.demo.people.Scene;
import vn.thiduaso.demo.writing.Dice;
import vn.thiduaso.nomination.NominationQueries;
import vn.thiduaso.nomination.NominationStatus;
import vn.thiduaso.nomination.NominationView;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Grant;
import vn.thiduaso.shared.Role;
import vn.thiduaso.vote.Attendance;
import vn.thiduaso.vote.Presence;
import vn.thiduaso.vote.Quorum;
import vn.thiduaso.vote.SessionDraft;
import vn.thiduaso.vote.VoteAddress;
import vn.thiduaso.vote.VoteSessionService;
import vn.thiduaso.vote.ballot.BallotService;
import vn.thiduaso.vote.ballot.MarkedBallot;
import vn.thiduaso.vote.ballot.RoundOrder;
import vn.thiduaso.vote.ballot.RoundService;
import vn.thiduaso.vote.box.BoxKeys;
import vn.thiduaso.vote.box.ReceiptCode;

/** Opens this year's session: half of the units have voted, those of the demo's accounts have not. */
@Component
@Profile("demo")
class OpenVoteMaker {

    private static final String PLACE = "Phòng họp số 2, Chi cục Kiểm lâm";
    private static final String BY_PAPER = "TTTL";
    private static final List<String> VOTED =
            List.of("VPS", "CCTTBVTV", "CCCNTYTS", "CCPTNT", "CCQLCL", "VQGBDNB", "BQLRDN");
    private static final Duration SINCE = Duration.ofMinutes(40);
    private static final double AGREES = 0.9;

    private final NominationQueries nominations;
    private final VoteSessionService sessions;
    private final RoundService rounds;
    private final BallotService ballots;
    private final BoxKeys keys;

    OpenVoteMaker(
            NominationQueries nominations,
            VoteSessionService sessions,
            RoundService rounds,
            BallotService ballots,
            BoxKeys keys) {
        this.nominations = nominations;
        this.sessions = sessions;
        this.rounds = rounds;
        this.ballots = ballots;
        this.keys = keys;
    }

    @Transactional
    public void make(DemoLoader.Made demo) {
        Scene scene = demo.scene();
        Actor chair = scene.actor("khoitruong");
        long campaign = demo.campaigns().running().id();
        Set<Long> nominees = nominations.withStatus(chair, campaign, EnumSet.of(NominationStatus.ACCEPTED)).stream()
                .map(NominationView::id)
                .collect(Collectors.toSet());
        long session = sessions.plan(
                chair,
                campaign,
                new SessionDraft(
                        scene.today().now().minus(SINCE).toInstant(),
                        PLACE,
                        chair.accountId(),
                        scene.actor("canbo.ttkn").accountId(),
                        Quorum.TWO_THIRDS));
        sessions.note(chair, campaign, session, attendance(scene));
        sessions.setAgenda(chair, campaign, session, nominees);
        VoteAddress address = new VoteAddress(campaign, session);
        rounds.open(chair, address, new RoundOrder(nominees, Map.of()));
        for (String code : VOTED) {
            cast(scene, address, scene.bloc().unit(code), nominees);
        }
    }

    private static List<Presence> attendance(Scene scene) {
        return scene.bloc().units().stream()
                .map(unit -> new Presence(
                        unit.id(),
                        unit.code().equals(BY_PAPER) ? Attendance.BY_PAPER : Attendance.PRESENT,
                        scene.staff().submitterOf(unit)))
                .toList();
    }

    /** Heads of most units have no account in the demo: their ballots come from where one would stand. */
    private void cast(Scene scene, VoteAddress address, DemoUnit unit, Set<Long> nominees) {
        Actor head = new Actor(0, scene.staff().submitterOf(unit), List.of(Grant.inUnit(Role.UNIT_HEAD, unit.id())));
        Dice dice = Dice.of("cast", unit.code());
        Map<Long, Boolean> answers = nominees.stream()
                .sorted()
                .collect(Collectors.toMap(Function.identity(), nominee -> dice.chance(AGREES)));
        ballots.cast(head, address, unit.id(), new MarkedBallot(ReceiptCode.random(keys.chance()), answers));
    }
}
