package vn.thiduaso.vote.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.testing.Accounts;
import vn.thiduaso.testing.Acting;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.vote.CouncilData;
import vn.thiduaso.vote.VoteAddress;
import vn.thiduaso.vote.VoteSessionService;
import vn.thiduaso.vote.ballot.BallotService;
import vn.thiduaso.vote.ballot.RoundService;
import vn.thiduaso.vote.ballot.Rounds;

/** What impatient, late and curious people do with a ballot on screen: two clicks, two tabs, old pages, forged addresses. */
@DatabaseTest
class BallotAbuseTests {

    private static final String ONE = "0123456789ABCDEF";
    private static final String OTHER = "FEDCBA9876543210";

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
    private long nominee;
    private VoteAddress address;

    @BeforeEach
    void anOpenRoundOfFour() {
        data = new CouncilData(jdbc, accounts, 4);
        rounds = new Rounds(sessions, service, ballots);
        nominee = data.nominee(0, data.form);
        address = rounds.opened(data, Set.of(nominee));
    }

    @Test
    void aDoubleClickCastsOneBallotAndShowsItsReceiptTwice() throws Exception {
        cast(3, ONE, 1, nominee).andExpect(redirectedUrl(ballot(3) + "/bien-nhan"));
        cast(3, ONE, 1, nominee).andExpect(redirectedUrl(ballot(3) + "/bien-nhan"));

        assertThat(voted()).isEqualTo(1);
    }

    @Test
    void theSecondTabIsToldThatTheUnitHasVoted() throws Exception {
        cast(3, ONE, 1, nominee);

        cast(3, OTHER, 1, nominee).andExpect(redirectedUrl(session())).andExpect(flash().attributeExists("notice"));
        send(data.head(3), get(ballot(3))).andExpect(redirectedUrl(session()));
        send(data.head(3), look(1)).andExpect(redirectedUrl(session()));
        assertThat(voted()).isEqualTo(1);
    }

    @Test
    void whoComesAfterTheCountIsToldSo() throws Exception {
        rounds.castAll(data, address, Set.of(nominee), nominee);
        service.close(data.chair(), address, 1);

        send(data.head(3), get(ballot(3))).andExpect(redirectedUrl(session()));
        send(data.head(3), look(1)).andExpect(redirectedUrl(session())).andExpect(flash().attributeExists("notice"));
        cast(3, ONE, 1, nominee).andExpect(redirectedUrl(session())).andExpect(flash().attributeExists("notice"));
    }

    @Test
    void aPageOfAnEarlierRoundCastsNothingInTheNextOne() throws Exception {
        service.cancel(data.chair(), address, 1, "Phát nhầm danh sách");
        service.open(
                data.chair(), address, new vn.thiduaso.vote.ballot.RoundOrder(Set.of(nominee), java.util.Map.of()));

        cast(3, ONE, 1, nominee).andExpect(redirectedUrl(session())).andExpect(flash().attributeExists("notice"));
        assertThat(voted()).isZero();
        cast(3, ONE, 2, nominee).andExpect(redirectedUrl(ballot(3) + "/bien-nhan"));
        assertThat(voted()).isEqualTo(1);
    }

    @Test
    void forgedAddressesAndNomineesGetNowhere() throws Exception {
        long stranger = data.nominee(2, data.otherForm);
        CouncilData elsewhere = new CouncilData(jdbc, accounts, 4);

        send(data.head(3), get(session() + "/phieu/" + data.bloc.unit(1))).andExpect(status().isNotFound());
        send(data.officer(3), get(ballot(3))).andExpect(status().isForbidden());
        send(elsewhere.head(1), get(session())).andExpect(status().isNotFound());
        send(elsewhere.head(1), get(session() + "/phieu/" + elsewhere.bloc.unit(1)))
                .andExpect(status().isNotFound());
        send(data.head(3), get("/phong-trao/" + elsewhere.bloc.campaign + "/hop-xet/" + address.sessionId()))
                .andExpect(status().isNotFound());
        cast(3, ONE, 1, stranger).andExpect(redirectedUrl(session()));
        cast(3, "khong phai ma", 1, nominee).andExpect(redirectedUrl(session()));
        assertThat(voted()).isZero();
    }

    private ResultActions cast(int unit, String receipt, int round, long nomination) throws Exception {
        return send(
                data.head(unit),
                post(ballot(unit) + "/bo")
                        .param("receipt", receipt)
                        .param("round", Integer.toString(round))
                        .param("rows[0].nomination", Long.toString(nomination))
                        .param("rows[0].answer", "AGREE"));
    }

    private MockHttpServletRequestBuilder look(int round) {
        return post(ballot(3))
                .param("round", Integer.toString(round))
                .param("rows[0].nomination", Long.toString(nominee))
                .param("rows[0].answer", "AGREE");
    }

    private ResultActions send(Actor actor, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(Acting.as(actor)));
    }

    private int voted() {
        return jdbc.sql("SELECT count(*) FROM vote_roll l JOIN vote_round r ON r.id = l.round_id"
                        + " WHERE r.session_id = ? AND r.state = 'OPEN' AND l.voted")
                .param(address.sessionId())
                .query(Integer.class)
                .single();
    }

    private String session() {
        return "/phong-trao/" + address.campaignId() + "/hop-xet/" + address.sessionId();
    }

    private String ballot(int unit) {
        return session() + "/phieu/" + data.bloc.unit(unit);
    }
}
