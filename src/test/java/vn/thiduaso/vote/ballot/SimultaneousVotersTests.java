package vn.thiduaso.vote.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thiduaso.testing.Accounts;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.vote.CouncilData;
import vn.thiduaso.vote.VoteAddress;
import vn.thiduaso.vote.VoteSessionService;
import vn.thiduaso.vote.box.ReceiptCode;

/** A hundred heads press the button at once, each of them twice: every unit's ballot is counted once. */
@DatabaseTest
class SimultaneousVotersTests {

    private static final int VOTERS = 100;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Accounts accounts;

    @Autowired
    private VoteSessionService sessions;

    @Autowired
    private RoundService service;

    @Autowired
    private BallotService ballots;

    @Autowired
    private BallotQueries queries;

    @Test
    void eachIsCountedOnce() throws Exception {
        CouncilData data = new CouncilData(jdbc, accounts, VOTERS);
        long nominee = data.nominee(0, data.form);
        VoteAddress address = new Rounds(sessions, service, ballots).opened(data, Set.of(nominee));
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService voters = Executors.newFixedThreadPool(VOTERS);
        List<Future<String>> casting = new ArrayList<>();
        for (int unit = 0; unit < VOTERS; unit++) {
            int voter = unit;
            casting.add(voters.submit(() -> {
                start.await();
                ReceiptCode code = queries.sheet(data.head(voter), address, data.bloc.unit(voter))
                        .receipt();
                MarkedBallot marked = new MarkedBallot(code, Map.of(nominee, voter % 4 != 0));
                ballots.cast(data.head(voter), address, data.bloc.unit(voter), marked);
                ballots.cast(data.head(voter), address, data.bloc.unit(voter), marked);
                return code.text();
            }));
        }
        start.countDown();
        List<String> receipts = new ArrayList<>();
        for (Future<String> cast : casting) {
            receipts.add(cast.get());
        }
        voters.shutdown();

        service.close(data.chair(), address, 1);

        RoundView closed = queries.page(data.head(1), address).closed().get(0);
        assertThat(closed.count()).isEqualTo(new BallotCount(VOTERS, VOTERS, VOTERS, 0));
        assertThat(closed.candidates().get(0).agree()).isEqualTo(75);
        assertThat(closed.candidates().get(0).disagree()).isEqualTo(25);
        assertThat(queries.receipts(data.head(1), address, 1)).containsExactlyInAnyOrderElementsOf(receipts);
    }
}
