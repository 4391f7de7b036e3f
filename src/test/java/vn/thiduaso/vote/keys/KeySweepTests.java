package vn.thiduaso.vote.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thiduaso.testing.Accounts;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.vote.CouncilData;
import vn.thiduaso.vote.VoteAddress;
import vn.thiduaso.vote.VoteSessionService;
import vn.thiduaso.vote.ballot.BallotService;
import vn.thiduaso.vote.ballot.RoundService;
import vn.thiduaso.vote.ballot.Rounds;
import vn.thiduaso.vote.box.BoxKeys;

/** Keys that outlived their round go; those of open rounds, and fresh ones that nobody knows, stay. */
@DatabaseTest
class KeySweepTests {

    @Autowired
    private KeySweep sweep;

    @Autowired
    private BoxKeys keys;

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
    private Clock clock;

    @Value("${thidua.data-dir:./data}")
    private Path data;

    private CouncilData council;
    private VoteAddress address;

    @BeforeEach
    void anOpenRound() {
        council = new CouncilData(jdbc, accounts, 3);
        long nominee = council.nominee(0, council.form);
        address = new Rounds(sessions, service, ballots).opened(council, Set.of(nominee));
    }

    @Test
    void theKeyOfAnOpenRoundStays() {
        sweep.sweep();

        assertThat(keys.there()).containsKey(keyOf());
    }

    @Test
    void theKeyOfARoundThatIsOverGoes() throws IOException {
        UUID key = keyOf();
        byte[] content = Files.readAllBytes(file(key));
        service.cancel(council.chair(), address, 1, "Mất điện");
        Files.write(file(key), content);

        sweep.sweep();

        assertThat(file(key)).doesNotExist();
    }

    @Test
    void aKeyThatNobodyKnowsIsWaitedFor() throws IOException {
        UUID fresh = keys.create();
        UUID old = keys.create();
        Files.setLastModifiedTime(
                file(old),
                FileTime.from(clock.instant().minus(KeySweep.UNKNOWN_KEPT).minusSeconds(60)));

        sweep.sweep();

        assertThat(keys.there()).containsKey(fresh).doesNotContainKey(old);
        keys.destroy(fresh);
    }

    private UUID keyOf() {
        return jdbc.sql("SELECT key_id FROM vote_round WHERE session_id = ?")
                .param(address.sessionId())
                .query(UUID.class)
                .single();
    }

    private Path file(UUID key) {
        return data.resolve("ballot-keys").resolve(key + ".key");
    }
}
