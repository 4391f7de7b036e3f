package vn.thiduaso.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.award.AwardLine;
import vn.thiduaso.award.AwardQueries;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.decision.DecisionService.Ruling;
import vn.thiduaso.shared.Forbidden;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.StaleVersion;
import vn.thiduaso.testing.Acting;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.SqlCount;

/** From the forwarded dossier to the register: decisions, prizes, supplements, the fund. */
@DatabaseTest
@Transactional
class DecisionTests {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 1);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private DecisionService service;

    @Autowired
    private DecisionFileService files;

    @Autowired
    private SupplementService supplements;

    @Autowired
    private DecisionQueries queries;

    @Autowired
    private FundService funds;

    @Autowired
    private FundQueries money;

    @Autowired
    private AwardQueries awards;

    @Autowired
    private CampaignCatalogue campaigns;

    @Autowired
    private EntityManager entities;

    private BlocData data;
    private long form;
    private long collective;
    private long individual;
    private long other;

    @BeforeEach
    void aForwardedDossier() {
        data = new BlocData(jdbc, 2, LocalDate.now());
        form = jdbc.sql("""
                        INSERT INTO award_form (id, campaign_id, position, code, name, authority, occasions, coefficient,
                                                collective_factor, vote_threshold)
                        VALUES (nextval('award_form_seq'), ?, 1, 'BK', 'Bằng khen', 'Chủ tịch', 'YEARLY', 1.5, 2, 80)
                        RETURNING id
                        """).param(data.campaign).query(Long.class).single();
        campaigns.evict();
        collective = forwarded(0, null);
        individual = forwarded(1, data.addOfficial(1, "Lê Thị Hoa"));
        other = forwarded(1, null);
    }

    @Test
    void aDecisionClosesNominationsAndGrowsTheRegisterWithPrizes() {
        service.decide(
                data.superior(),
                collective,
                "412/QĐ-UBND",
                DAY,
                List.of(
                        new Ruling(collective, true, null),
                        new Ruling(individual, true, null),
                        new Ruling(other, false, "Chưa đủ thời gian")));

        assertThat(awards.awardsOf(data.officer(0), data.unit(0), null))
                .extracting(AwardLine::prize)
                .containsExactly(7_590_000L);
        AwardLine person = awards.awardsOf(data.officer(1), data.unit(1), null).get(0);
        assertThat(person.prize()).isEqualTo(3_800_000);
        assertThat(person.personName()).isEqualTo("Lê Thị Hoa");
        assertThat(person.decisionNo()).isEqualTo("412/QĐ-UBND");
        assertThat(statusOf(collective)).isEqualTo("AWARDED");
        assertThat(statusOf(other)).isEqualTo("NOT_AWARDED");
        assertThat(queries.page(data.blocHead(), collective).openNominees()).isEmpty();
    }

    @Test
    void whoIsLeftOutWaitsForAnotherDecisionAndNobodyIsDecidedTwice() {
        service.decide(data.superior(), collective, "1/QĐ", DAY, List.of(new Ruling(collective, true, null)));
        assertThat(queries.page(data.superior(), collective).openNominees()).hasSize(2);
        assertThatThrownBy(() -> service.decide(
                        data.superior(), collective, "2/QĐ", DAY, List.of(new Ruling(collective, true, null))))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> service.decide(
                        data.superior(), collective, "2/QĐ", DAY, List.of(new Ruling(other, false, " "))))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("decision.error.reason");
        assertThatThrownBy(() -> service.decide(
                        data.superior(),
                        collective,
                        "2/QĐ",
                        LocalDate.now().plusDays(9),
                        List.of(new Ruling(other, true, null))))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void superiorsDecideLeadersReadOthersKnowNothing() {
        List<Ruling> rulings = List.of(new Ruling(collective, true, null));
        assertThatThrownBy(() -> service.decide(data.blocHead(), collective, "1/QĐ", DAY, rulings))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> service.decide(data.officer(0), collective, "1/QĐ", DAY, rulings))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> queries.lines(data.officer(0))).isInstanceOf(Forbidden.class);
        BlocData elsewhere = new BlocData(jdbc, 1, LocalDate.now());
        assertThatThrownBy(() -> queries.page(elsewhere.superior(), collective)).isInstanceOf(NotFound.class);
        assertThat(queries.lines(elsewhere.superior())).isEmpty();
    }

    @Test
    void aSupplementIsAskedOnceAndAnsweredByTheBloc() throws Exception {
        supplements.ask(
                data.superior(), collective, "Thiếu biên bản", LocalDate.now().plusDays(5));
        assertThatThrownBy(() -> supplements.ask(data.superior(), collective, "Nữa", LocalDate.now()))
                .isInstanceOf(RuleViolation.class);
        assertThat(queries.toAnswer(data.blocHead()))
                .extracting(Supplement::reason)
                .containsExactly("Thiếu biên bản");
        mvc.perform(get("/").with(Acting.as(data.blocHead())))
                .andExpect(content().string(containsString("Cấp trên yêu cầu bổ sung hồ sơ trình số 05/TTr-KTĐ")));

        supplements.answer(data.blocHead(), collective, "Đã gửi bản 2");

        assertThat(queries.toAnswer(data.blocHead())).isEmpty();
        assertThat(queries.page(data.superior(), collective).supplements())
                .extracting(Supplement::answer)
                .containsExactly("Đã gửi bản 2");
    }

    @Test
    void theFundTellsWhatIsUsedLeftAndExpected() {
        funds.set(data.blocHead(), data.campaign, -1, 20_000_000, null);
        assertThatThrownBy(() -> funds.set(data.blocHead(), data.campaign, -1, 1, null))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> funds.set(data.blocDeputy(), data.campaign, 0, 1, null))
                .isInstanceOf(Forbidden.class);
        service.decide(data.superior(), collective, "1/QĐ", DAY, List.of(new Ruling(collective, true, null)));

        entities.flush();
        FundQueries.Page page = money.page(data.blocHead(), data.campaign);

        assertThat(page.fund().used()).isEqualTo(7_590_000);
        assertThat(page.fund().left()).isEqualTo(12_410_000);
        assertThat(page.fund().expected()).isEqualTo(7_590_000 + 3_800_000);
        assertThat(page.counts()).hasSize(1).allMatch(count -> count.collectives() == 1 && count.individuals() == 0);
        assertThatThrownBy(() -> money.page(data.officer(0), data.campaign)).isInstanceOf(NotFound.class);
    }

    @Test
    void thePagesAskBesideTheFieldsAndKeepWhatWasTyped() throws Exception {
        String self = "/trinh/" + collective;
        mvc.perform(post(self + "/quyet-dinh")
                        .with(Acting.as(data.superior()))
                        .param("number", "55/QĐ")
                        .param("decidedOn", "31/02/2026")
                        .param("rows[0].id", String.valueOf(other))
                        .param("rows[0].ruling", "REFUSED"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("55/QĐ")))
                .andExpect(content().string(containsString("Ghi lý do không khen.")));
        mvc.perform(post(self + "/quyet-dinh")
                        .with(Acting.as(data.superior()))
                        .param("number", "55/QĐ")
                        .param("decidedOn", "2026-08-01")
                        .param("rows[0].id", String.valueOf(individual))
                        .param("rows[0].ruling", "GRANTED"))
                .andExpect(redirectedUrl(self));
        mvc.perform(get("/phong-trao/" + data.campaign + "/kinh-phi").with(Acting.as(data.blocHead())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Ba triệu tám trăm nghìn đồng")));
    }

    @Test
    void theSignedDecisionIsKeptWithItAndReadByLeaders() {
        service.decide(data.superior(), collective, "1/QĐ", DAY, List.of(new Ruling(collective, true, null)));
        RecordedDecision decision =
                queries.page(data.superior(), collective).decisions().get(0);
        byte[] pdf = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> files.attach(data.blocHead(), collective, decision.id(), "qd.pdf", pdf))
                .isInstanceOf(Forbidden.class);
        files.attach(data.superior(), collective, decision.id(), "qd.pdf", pdf);

        RecordedDecision read =
                queries.page(data.blocHead(), collective).decisions().get(0);
        assertThat(read.granted()).isEqualTo(1);
        long file = read.files().get(0).id();
        assertThat(files.open(data.blocHead(), collective, decision.id(), file)).isNotNull();
        assertThatThrownBy(() -> files.open(data.officer(0), collective, decision.id(), file))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void statementsAreFew() {
        campaigns.campaign(data.campaign);
        assertThat(SqlCount.statements(() -> queries.lines(data.superior()))).hasSizeLessThanOrEqualTo(6);
        assertThat(SqlCount.statements(() -> queries.page(data.superior(), collective)))
                .hasSizeLessThanOrEqualTo(10);
        assertThat(SqlCount.statements(() -> money.page(data.superior(), data.campaign)))
                .hasSizeLessThanOrEqualTo(8);
    }

    private long forwarded(int unit, @Nullable Long person) {
        long id = jdbc.sql("""
                        INSERT INTO nomination (id, campaign_id, award_form_id, unit_id, subject_kind, staff_member_id,
                          occasion, occasion_year, status, summary, achievements, created_at, created_by, submitted_at,
                          submitted_by, paper_number, version)
                        VALUES (nextval('nomination_seq'), ?, ?, ?, ?, ?, 'YEARLY', 2026, 'FORWARDED', 'Đi đầu', 'x', now(),
                          'x', now(), 'x', '05/TTr-KTĐ', 0) RETURNING id
                        """)
                .params(data.campaign, form, data.unit(unit), person == null ? "COLLECTIVE" : "INDIVIDUAL", person)
                .query(Long.class)
                .single();
        return Objects.requireNonNull(id);
    }

    private String statusOf(long nomination) {
        entities.flush();
        return jdbc.sql("SELECT status FROM nomination WHERE id = ?")
                .param(nomination)
                .query(String.class)
                .single();
    }
}
