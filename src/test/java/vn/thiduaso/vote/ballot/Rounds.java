package vn.thiduaso.vote.ballot;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thiduaso.vote.CouncilData;
import vn.thiduaso.vote.Quorum;
import vn.thiduaso.vote.VoteAddress;
import vn.thiduaso.vote.VoteSessionService;
import vn.thiduaso.vote.box.ReceiptCode;

/** Brings a council as far as a test needs it, the way people do. */
public final class Rounds {

    private static final SecureRandom CHANCE = new SecureRandom();

    private final VoteSessionService sessions;
    private final RoundService rounds;
    private final BallotService ballots;

    public Rounds(VoteSessionService sessions, RoundService rounds, BallotService ballots) {
        this.sessions = sessions;
        this.rounds = rounds;
        this.ballots = ballots;
    }

    public VoteAddress planned(CouncilData data, Set<Long> nominees) {
        long session = sessions.plan(data.chair(), data.bloc.campaign, data.draft(Quorum.TWO_THIRDS));
        sessions.setAgenda(data.chair(), data.bloc.campaign, session, nominees);
        return new VoteAddress(data.bloc.campaign, session);
    }

    public VoteAddress opened(CouncilData data, Set<Long> nominees) {
        VoteAddress address = planned(data, nominees);
        rounds.open(data.chair(), address, new RoundOrder(nominees, Map.of()));
        return address;
    }

    /** The unit agrees to these and to nobody else; gives the receipt. */
    public ReceiptCode cast(CouncilData data, VoteAddress address, int unit, Set<Long> all, Long... agreed) {
        ReceiptCode receipt = ReceiptCode.random(CHANCE);
        ballots.cast(
                data.head(unit),
                address,
                data.bloc.unit(unit),
                new MarkedBallot(receipt, CouncilData.agreeing(all, agreed)));
        return receipt;
    }

    public List<ReceiptCode> castAll(CouncilData data, VoteAddress address, Set<Long> all, Long... agreed) {
        return data.bloc.units.stream()
                .map(unit -> cast(data, address, data.bloc.units.indexOf(unit), all, agreed))
                .toList();
    }
}
