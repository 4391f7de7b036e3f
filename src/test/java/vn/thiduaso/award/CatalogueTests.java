package vn.thiduaso.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.campaign.LegalGround;
import vn.thiduaso.campaign.edit.GroundService;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Forbidden;
import vn.thiduaso.shared.Grant;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.StaleVersion;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;

/** Base salary, rates and grounds as data with validity: what holds on a day, who changes it, what two people meet. */
@DatabaseTest
@Transactional
class CatalogueTests {

    private static final Actor ADMINISTRATOR = new Actor(1, "Quản trị", List.of(Grant.administrator()));

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private BaseSalary salaries;

    @Autowired
    private BaseSalaryService salaryService;

    @Autowired
    private AwardRates rates;

    @Autowired
    private RateService rateService;

    @Autowired
    private GroundService grounds;

    @Autowired
    private CampaignCatalogue campaigns;

    private BlocData data;
    private long form;

    @BeforeEach
    void aCampaignWithAForm() {
        data = new BlocData(jdbc, 2, LocalDate.now());
        form = jdbc.sql("""
                        INSERT INTO award_form (id, campaign_id, position, code, name, authority, occasions, coefficient,
                                                collective_factor, vote_threshold)
                        VALUES (nextval('award_form_seq'), ?, 1, 'GK_SO', 'Giấy khen', 'Giám đốc Sở', 'YEARLY', 0.3, 2, 80)
                        RETURNING id
                        """).param(data.campaign).query(Long.class).single();
        campaigns.evict();
    }

    @Test
    void theSalaryOfADayIsTheLatestThatBeganByThen() {
        assertThat(salaries.on(LocalDate.of(2019, 7, 1)).amount()).isEqualTo(1_490_000);
        assertThat(salaries.on(LocalDate.of(2024, 6, 30)).amount()).isEqualTo(1_800_000);
        assertThat(salaries.on(LocalDate.of(2024, 7, 1)).amount()).isEqualTo(2_340_000);
        assertThat(salaries.on(LocalDate.of(2026, 7, 1)).amount()).isEqualTo(2_530_000);
        assertThatThrownBy(() -> salaries.on(LocalDate.of(2019, 6, 30)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("award.error.noBaseSalary");
    }

    @Test
    void administratorsAloneKeepTheSalaryAndTheAuditTellsIt() {
        LocalDate day = LocalDate.of(2031, 7, 1);
        var wanted = new BaseSalaryService.Data(day, 3_000_000, "Nghị định mới");
        assertThatThrownBy(() -> salaryService.add(data.blocHead(), wanted)).isInstanceOf(Forbidden.class);

        salaryService.add(ADMINISTRATOR, wanted);
        BaseSalaryLevel level = salaries.on(day);
        assertThat(level.amount()).isEqualTo(3_000_000);
        assertThat(audited("award.salaryAdded", "base-salary:2031-07-01")).contains("Nghị định mới");

        salaryService.change(ADMINISTRATOR, level.id(), 0, new BaseSalaryService.Data(day, 3_100_000, null));
        assertThat(salaries.on(day).amount()).isEqualTo(3_100_000);
        assertThatThrownBy(() -> salaryService.change(ADMINISTRATOR, level.id(), 0, wanted))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> salaryService.remove(ADMINISTRATOR, level.id(), 0))
                .isInstanceOf(StaleVersion.class);

        salaryService.remove(ADMINISTRATOR, level.id(), 1);
        assertThat(salaries.on(day).amount()).isEqualTo(2_530_000);
    }

    @Test
    void aRateHoldsFromItsDayAndThatOfThePlanBefore() {
        LocalDate day = LocalDate.of(2026, 8, 1);
        rateService.add(data.blocHead(), data.campaign, form, rate(day, "0.5", "70"));

        assertThat(rates.on(form, day.minusDays(1)).coefficient()).isEqualByComparingTo("0.3");
        assertThat(rates.on(form, day).voteThreshold()).isEqualByComparingTo("70");
        assertThat(rates.on(form, day).prize(true, 2_530_000)).isEqualTo(2_530_000);

        AwardRate plan = rates.on(form, day.minusDays(1));
        rateService.change(data.blocHead(), data.campaign, form, plan.id(), 0, rate(null, "0.4", "80"));
        assertThat(rates.on(form, day.minusDays(1)).coefficient()).isEqualByComparingTo("0.4");
        assertThatThrownBy(() ->
                        rateService.change(data.blocHead(), data.campaign, form, plan.id(), 0, rate(null, "1", "80")))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> rateService.remove(data.blocHead(), data.campaign, form, 0, 1))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void leadersReadTheRatesAndTheHeadAloneChangesThem() {
        assertThat(rateService.forms(data.blocDeputy(), data.campaign)).hasSize(1);
        assertThatThrownBy(() -> rateService.forms(data.officer(0), data.campaign))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> rateService.add(data.blocDeputy(), data.campaign, form, rate(LocalDate.now(), "1", "80")))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void groundsAreKeptPerCampaignAndInCommonAndReadAtOnce() {
        LegalGround own = ground("77/KH-KTĐ", LocalDate.of(2026, 1, 1), null);
        grounds.add(data.blocHead(), data.campaign, own);
        assertThat(campaigns.campaign(data.campaign).legalGrounds()).contains(own);
        assertThatThrownBy(() -> grounds.add(data.blocHead(), data.campaign, own))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> grounds.add(data.blocDeputy(), data.campaign, own))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> grounds.grounds(data.blocHead(), null)).isInstanceOf(Forbidden.class);

        var stored = grounds.grounds(data.blocDeputy(), data.campaign).get(0);
        LegalGround ended = ground("77/KH-KTĐ", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30));
        grounds.change(data.blocHead(), data.campaign, stored.id(), stored.version(), ended);
        assertThat(campaigns.campaign(data.campaign).legalGrounds()).contains(ended);
        assertThatThrownBy(() -> grounds.change(data.blocHead(), data.campaign, stored.id(), stored.version(), own))
                .isInstanceOf(StaleVersion.class);

        grounds.add(ADMINISTRATOR, null, ground("999/2031/NĐ-CP", LocalDate.of(2031, 1, 1), null));
        assertThat(campaigns.campaign(data.campaign).legalGrounds())
                .anyMatch(each -> each.number().equals("999/2031/NĐ-CP"));
        assertThatThrownBy(() -> grounds.ground(ADMINISTRATOR, data.campaign, stored.id()))
                .as("a campaign's own is not the administrator's")
                .isInstanceOf(NotFound.class);
    }

    private static RateService.Data rate(@Nullable LocalDate from, String coefficient, String threshold) {
        return new RateService.Data(
                from, new BigDecimal(coefficient), BigDecimal.valueOf(2), new BigDecimal(threshold), null);
    }

    private static LegalGround ground(String number, LocalDate from, @Nullable LocalDate to) {
        return new LegalGround(false, number, from, "Khối thi đua", "về phong trào", from, to);
    }

    private String audited(String action, String subject) {
        return jdbc.sql(
                        "SELECT changes::text FROM audit_event WHERE action = ? AND subject = ? ORDER BY id DESC LIMIT 1")
                .params(action, subject)
                .query(String.class)
                .single();
    }
}
