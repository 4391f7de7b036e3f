package vn.thiduaso.vote.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thiduaso.shared.Forbidden;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.testing.Accounts;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.vote.CouncilData;
import vn.thiduaso.vote.VoteAddress;
import vn.thiduaso.vote.VoteSessionService;
import vn.thiduaso.vote.box.ReceiptCode;

/** What the database holds of a secret vote, and what nobody gets to see. */
@DatabaseTest
class SecretVoteTests {

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

    @Value("${thidua.data-dir:./data}")
    private Path dataDirectory;

    private CouncilData data;
    private Rounds rounds;
    private long first;
    private long second;
    private Set<Long> both;

    @BeforeEach
    void aCouncilOfFive() {
        data = new CouncilData(jdbc, accounts, 5);
        rounds = new Rounds(sessions, service, ballots);
        first = data.nominee(0, data.form);
        second = data.nominee(1, data.form);
        both = Set.of(first, second);
    }

    @Test
    void whileTheRoundIsOpenNothingReadableIsStored() {
        VoteAddress address = rounds.opened(data, both);
        ReceiptCode receipt = rounds.cast(data, address, 3, both, first);

        long round = roundId(address);
        byte[] sealed = jdbc.sql("SELECT sealed FROM vote_box WHERE round_id = ?")
                .param(round)
                .query(byte[].class)
                .single();
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain(receipt.signs());
        assertThat(count("SELECT count(*) FROM vote_ballot WHERE round_id = ?", round))
                .isZero();
        assertThat(count("SELECT count(*) FROM vote_receipt WHERE round_id = ?", round))
                .isZero();
        assertThat(count("SELECT count(*) FROM vote_candidate WHERE agree IS NOT NULL AND round_id = ?", round))
                .isZero();
        assertThat(jdbc.sql("SELECT string_agg(e::text, '') FROM audit_event e WHERE subject LIKE ?")
                        .param("%hop-xet-%-" + address.sessionId())
                        .query(String.class)
                        .single())
                .contains("vote.cast")
                .doesNotContain(receipt.signs(), receipt.text(), Long.toString(first) + "\"");
    }

    @Test
    void nothingTellsBallotsApartOnceTheyAreCounted() {
        VoteAddress address = rounds.opened(data, both);
        for (int unit = 0; unit < 5; unit++) {
            rounds.cast(data, address, unit, both, unit < 4 ? first : second);
        }
        long round = roundId(address);
        service.close(data.chair(), address, 1);

        assertThat(jdbc.sql("SELECT DISTINCT xmin::text || cmin::text FROM vote_ballot WHERE round_id = ?")
                        .param(round)
                        .query(String.class)
                        .list())
                .as("one transaction, one statement")
                .hasSize(1);
        assertThat(jdbc.sql("""
                        SELECT count(DISTINCT l.xmin::text) FROM vote_roll l WHERE l.round_id = :round
                          AND l.xmin::text IN (SELECT b.xmin::text FROM vote_ballot b WHERE b.round_id = :round)
                        """).param("round", round).query(Long.class).single())
                .as("no line of the roll was written with the ballots")
                .isZero();
        assertThat(count("SELECT count(*) FROM vote_box WHERE round_id = ?", round))
                .isZero();
        assertThat(jdbc.sql("SELECT column_name FROM information_schema.columns WHERE table_name IN"
                                + " ('vote_ballot', 'vote_receipt') ORDER BY column_name")
                        .query(String.class)
                        .list())
                .as("no unit, no time, no number, nothing that joins a ballot with a receipt")
                .containsExactly("agreed", "code", "id", "round_id", "round_id", "valid");
        assertThat(jdbc.sql("SELECT column_name FROM information_schema.columns WHERE table_name = 'vote_roll'"
                                + " AND data_type LIKE 'timestamp%'")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Test
    void theOrderInTheTableIsNotTheOrderOfCasting() {
        boolean mixed = false;
        for (int attempt = 0; attempt < 6 && !mixed; attempt++) {
            CouncilData another = new CouncilData(jdbc, accounts, 8);
            long one = another.nominee(0, another.form);
            long two = another.nominee(1, another.form);
            VoteAddress address = rounds.opened(another, Set.of(one, two));
            for (int unit = 0; unit < 8; unit++) {
                rounds.cast(another, address, unit, Set.of(one, two), unit < 4 ? one : two);
            }
            service.close(another.chair(), address, 1);
            List<String> stored = jdbc.sql("SELECT agreed::text FROM vote_ballot WHERE round_id = ? ORDER BY ctid")
                    .param(roundId(address))
                    .query(String.class)
                    .list();
            List<String> asCast = List.of(one, one, one, one, two, two, two, two).stream()
                    .map(id -> "{" + id + "}")
                    .toList();
            mixed = !stored.equals(asCast) && Collections.frequency(stored, "{" + one + "}") == 4;
        }
        assertThat(mixed).isTrue();
    }

    @Test
    void theKeyIsAFileOnlyWhileTheRoundIsOpen() throws Exception {
        VoteAddress address = rounds.opened(data, both);
        UUID key = jdbc.sql("SELECT key_id FROM vote_round WHERE session_id = ?")
                .param(address.sessionId())
                .query(UUID.class)
                .single();
        Path file = dataDirectory.resolve("ballot-keys").resolve(key + ".key");
        assertThat(file).exists();
        assertThat(Files.size(file)).isEqualTo(32);
        rounds.castAll(data, address, both, first);

        service.close(data.chair(), address, 1);

        assertThat(file).doesNotExist();
    }

    @Test
    void aReceiptIsAmongTheCodesAfterTheCountOnly() {
        VoteAddress address = rounds.opened(data, both);
        List<ReceiptCode> receipts = rounds.castAll(data, address, both, first, second);
        assertThatThrownBy(() -> queries.receipts(data.head(1), address, 1)).isInstanceOf(NotFound.class);

        service.close(data.chair(), address, 1);

        assertThat(queries.receipts(data.head(1), address, 1))
                .containsExactlyElementsOf(
                        receipts.stream().map(ReceiptCode::text).sorted().toList());
    }

    @Test
    void anOpenRoundTellsOnlyHowManyHaveVoted() {
        VoteAddress address = rounds.opened(data, both);
        rounds.cast(data, address, 3, both, first);

        CouncilPage member = queries.page(data.head(4), address);
        RoundView open = member.open().orElseThrow();
        assertThat(open.voted()).isEqualTo(1);
        assertThat(open.expected()).isEqualTo(5);
        assertThat(open.count()).isNull();
        assertThat(open.candidates()).allMatch(candidate -> candidate.agree() == null && candidate.outcome() == null);
        assertThat(member.roll())
                .as("who has voted is for the secretary and leaders")
                .isEmpty();
        assertThat(queries.page(data.secretary(), address).roll()).hasSize(5);
    }

    @Test
    void administratorsAndSuperiorsFindNothing() {
        VoteAddress address = rounds.opened(data, both);
        for (var actor : List.of(CouncilData.administrator(), data.superior())) {
            assertThatThrownBy(() -> queries.page(actor, address)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> queries.receipts(actor, address, 1)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> queries.sheet(actor, address, data.bloc.unit(0)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> service.close(actor, address, 1)).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> service.close(data.head(1), address, 1)).isInstanceOf(Forbidden.class);
    }

    @Test
    void countedBallotsCannotBeChanged() {
        VoteAddress address = rounds.opened(data, both);
        rounds.castAll(data, address, both, first);
        service.close(data.chair(), address, 1);
        long round = roundId(address);

        for (String attempt : List.of(
                "UPDATE vote_ballot SET agreed = '{}' WHERE round_id = " + round,
                "DELETE FROM vote_ballot WHERE round_id = " + round,
                "DELETE FROM vote_receipt WHERE round_id = " + round,
                "UPDATE vote_candidate SET agree = 0 WHERE round_id = " + round,
                "UPDATE vote_roll SET voted = false WHERE round_id = " + round)) {
            assertThatThrownBy(() -> jdbc.sql(attempt).update()).as(attempt).hasMessageContaining("counted ballot");
        }
    }

    @Test
    void theTableCanBeCountedAgainFromTheBallots() {
        VoteAddress address = rounds.opened(data, both);
        for (int unit = 0; unit < 5; unit++) {
            rounds.cast(data, address, unit, both, unit == 2 ? second : first);
        }
        service.close(data.chair(), address, 1);

        Map<Long, Long> again = Map.of(
                first,
                        count(
                                "SELECT count(*) FROM vote_ballot WHERE " + first + " = ANY(agreed) AND round_id = ?",
                                roundId(address)),
                second,
                        count(
                                "SELECT count(*) FROM vote_ballot WHERE " + second + " = ANY(agreed) AND round_id = ?",
                                roundId(address)));
        queries.page(data.chair(), address)
                .closed()
                .get(0)
                .candidates()
                .forEach(candidate -> assertThat(again.get(candidate.nominationId()))
                        .isEqualTo(Long.valueOf(String.valueOf(candidate.agree()))));
    }

    private long roundId(VoteAddress address) {
        return count("SELECT max(id) FROM vote_round WHERE session_id = ?", address.sessionId());
    }

    private long count(String sql, long parameter) {
        return jdbc.sql(sql).param(parameter).query(Long.class).single();
    }
}
