package vn.thiduaso.vote.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.testing.Accounts;
import vn.thiduaso.testing.Acting;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.SqlCount;
import vn.thiduaso.vote.CouncilData;
import vn.thiduaso.vote.VoteAddress;
import vn.thiduaso.vote.VoteSessionService;
import vn.thiduaso.vote.ballot.BallotService;
import vn.thiduaso.vote.ballot.RoundService;
import vn.thiduaso.vote.ballot.Rounds;

@DatabaseTest
class VotePagesTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private VoteSessionService sessions;

    @Autowired
    private RoundService service;

    @Autowired
    private BallotService ballots;

    private CouncilData data;
    private Rounds rounds;
    private long first;
    private Set<Long> all;

    @BeforeEach
    void aCouncilOfFour() {
        data = new CouncilData(jdbc, accounts, 4);
        rounds = new Rounds(sessions, service, ballots);
        first = data.nominee(0, data.form);
        all = Set.of(first, data.nominee(1, data.otherForm));
    }

    @Test
    void whatWasTypedStaysWhenAPlanIsRefused() throws Exception {
        String page = page(
                data.chair(),
                post("/phong-trao/" + data.bloc.campaign + "/hop-xet/moi")
                        .param("day", "2026-11-24")
                        .param("time", "25 giờ")
                        .param("place", "Hội trường B")
                        .param("chair", Long.toString(data.chairAccount.id()))
                        .param("secretary", Long.toString(data.chairAccount.id()))
                        .param("quorum", "HALF"));

        assertThat(page).contains("Hãy ghi giờ", "hai người khác nhau", "Hội trường B", "25 giờ");
    }

    @Test
    void aBallotWithAHoleKeepsItsOtherMarks() throws Exception {
        VoteAddress address = rounds.opened(data, all);

        String page = page(
                data.head(3),
                post(ballot(address, 3))
                        .param("round", "1")
                        .param("rows[0].nomination", Long.toString(first))
                        .param("rows[0].answer", "AGREE")
                        .param("rows[1].nomination", "0")
                        .param("rows[1].answer", ""));

        assertThat(page).contains("Hãy chọn đồng ý hoặc không đồng ý").containsPattern("value=\"AGREE\"[^>]*checked");
        assertThat(jdbc.sql("SELECT count(*) FROM vote_roll l JOIN vote_round r ON r.id = l.round_id"
                                + " WHERE r.session_id = ? AND voted")
                        .param(address.sessionId())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void noPageShowsAResultBeforeTheBoxIsOpened() throws Exception {
        VoteAddress address = rounds.opened(data, all);
        rounds.castAll(data, address, all, first);
        String session = session(address);

        for (Actor actor : List.of(data.chair(), data.secretary(), data.head(1))) {
            assertThat(page(actor, get(session))).contains("4/4").doesNotContain("Kết quả bỏ phiếu", "100,0");
            mvc.perform(get(session + "/vong/1").with(Acting.as(actor))).andExpect(status().isNotFound());
            mvc.perform(get(session + "/bien-ban-kiem-phieu.pdf").with(Acting.as(actor)))
                    .andExpect(status().isConflict());
        }
        service.close(data.chair(), address, 1);

        assertThat(page(data.head(1), get(session + "/vong/1"))).contains("100,0", "4/4", "Không đạt");
    }

    @Test
    void aPageAsksTheDatabaseLittleWhateverTheSizeOfTheCouncil() throws Exception {
        VoteAddress address = rounds.opened(data, all);
        rounds.cast(data, address, 3, all, first);
        CouncilData big = new CouncilData(jdbc, accounts, 12);
        long nominee = big.nominee(0, big.form);
        Rounds others = new Rounds(sessions, service, ballots);
        VoteAddress bigger =
                others.opened(big, Set.of(nominee, big.nominee(1, big.form), big.nominee(2, big.otherForm)));

        for (Actor[] pair :
                List.of(new Actor[] {data.chair(), big.chair()}, new Actor[] {data.head(2), big.head(2)}, new Actor[] {
                    data.secretary(), big.secretary()
                })) {
            assertThat(count(pair[1], session(bigger))).isEqualTo(count(pair[0], session(address)));
            count(pair[0], "/phong-trao/" + data.bloc.campaign + "/hop-xet");
        }
        assertThat(count(big.head(1), ballot(bigger, 1, big))).isEqualTo(count(data.head(1), ballot(address, 1)));
    }

    private int count(Actor actor, String path) throws Exception {
        page(actor, get(path));
        List<String> statements = SqlCount.statements(() -> page(actor, get(path)));
        assertThat(statements).as(path).hasSizeLessThanOrEqualTo(9);
        return statements.size();
    }

    private String page(Actor actor, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(Acting.as(actor)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static String session(VoteAddress address) {
        return "/phong-trao/" + address.campaignId() + "/hop-xet/" + address.sessionId();
    }

    private String ballot(VoteAddress address, int unit) {
        return ballot(address, unit, data);
    }

    private static String ballot(VoteAddress address, int unit, CouncilData council) {
        return session(address) + "/phieu/" + council.bloc.unit(unit);
    }
}
