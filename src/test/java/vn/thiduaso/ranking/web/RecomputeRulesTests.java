package vn.thiduaso.ranking.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.ranking.RankingService;
import vn.thiduaso.scheme.SchemeService;
import vn.thiduaso.scoring.Comparison;
import vn.thiduaso.scoring.Counting;
import vn.thiduaso.scoring.Group;
import vn.thiduaso.scoring.ItemRule;
import vn.thiduaso.scoring.Scheme;
import vn.thiduaso.scoring.rule.Basis;
import vn.thiduaso.scoring.rule.BonusRule;
import vn.thiduaso.scoring.rule.CompositeRule;
import vn.thiduaso.scoring.rule.CountRule;
import vn.thiduaso.scoring.rule.DeductionRule;
import vn.thiduaso.scoring.rule.LadderRule;
import vn.thiduaso.scoring.rule.Part;
import vn.thiduaso.scoring.rule.RatioRule;
import vn.thiduaso.scoring.rule.Rule;
import vn.thiduaso.scoring.rule.Step;
import vn.thiduaso.scoring.rule.TargetFor;
import vn.thiduaso.scoring.rule.Targets;
import vn.thiduaso.shared.VietnamTime;
import vn.thiduaso.testing.Acting;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DemoTest;
import vn.thiduaso.testing.Submissions;

/** The rules that the demo's plan does not use can be recomputed from the public page, too. */
@DemoTest
class RecomputeRulesTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Submissions submissions;

    @Autowired
    private SchemeService schemes;

    @Autowired
    private CampaignCatalogue campaigns;

    @Autowired
    private RankingService rankings;

    @Autowired
    private MockMvc mvc;

    private BlocData data;

    @BeforeEach
    void aBloc() {
        data = new BlocData(jdbc, 2, LocalDate.now(VietnamTime.ZONE));
        campaigns.evict();
    }

    @Test
    void partsLaddersBonusAndACappedGroup() throws Exception {
        CompositeRule parts = new CompositeRule(List.of(part("1.1", "3", "100"), part("1.2", "1", "50")));
        LadderRule ladder = new LadderRule(
                Basis.PERCENT, Comparison.MORE_THAN, List.of(step("50", "0.4"), step("85", "0.8"), step("95", "1")));
        scheme(
                "60",
                item("1", "I", "40", parts),
                item("2", "I", "30", ladder),
                item("4", "II", "40", null),
                item("7a", "II", "4", new BonusRule(new BigDecimal("0.04"))));
        publish();

        String first = page(0);
        assertThat(first).contains("tối đa", "trọng số", "Điểm thưởng mỗi lượt");
        // composite 27.00 of 40, ladder > 85 % 24.00 of 30, milestone 40 of 40: 91.00 of 100; bonus 3.60
        assertThat(ByHand.published(first)).isEqualByComparingTo("94.60");
        assertThat(ByHand.finalScore(first)).isEqualByComparingTo("94.60");
        assertThat(ByHand.finalScore(page(1))).isEqualByComparingTo(ByHand.published(page(1)));
    }

    @Test
    void targetsOfUnitsEarlierPeriodsCountsAndDeductions() throws Exception {
        RatioRule own = new RatioRule(
                Comparison.AT_LEAST,
                new Targets(new BigDecimal("100"), List.of(new TargetFor(data.unit(1), null, new BigDecimal("90")))));
        scheme(
                null,
                new ItemRule("1", "I", new BigDecimal("50"), own, Counting.ADDED_UP),
                item("2", "I", "30", new CountRule(new BigDecimal("0.35"))),
                item("4", "II", "20", null),
                item("7a", "II", "5", new DeductionRule(new BigDecimal("0.05"))));
        reportedBefore(data.unit(1), data.periods.get(0), "{4,2}");
        reportedBefore(data.unit(1), data.periods.get(1), "{1,1}");
        publish();

        // 80 + 0 now, 6 and 2 before: 88 of 90 % of 100: 48.89; count 28.00; milestone 20; deduction 4.00
        String second = page(1);
        assertThat(ByHand.published(second)).isEqualByComparingTo("92.89");
        assertThat(ByHand.finalScore(second)).isEqualByComparingTo("92.89");
        assertThat(ByHand.finalScore(page(0))).isEqualByComparingTo(ByHand.published(page(0)));
        String why = shown("/ky/" + data.openPeriod() + "/xep-hang/" + data.unit(1), 1);
        assertThat(why)
                .contains(
                        "Cộng dồn: các kỳ trước 8, kỳ này 80", "Từng bước tính tổng điểm", "Nhóm I được 76,89 trên 80");
        String entry = shown("/ky/" + data.openPeriod() + "/bao-cao/" + data.unit(1), 1);
        assertThat(entry)
                .contains(
                        "Mục tiêu từ 90", "Mục tiêu riêng của đơn vị", "Chỉ ghi phần mới", "Nhóm I được 76,89 trên 80");
    }

    @Test
    void whatTheDashboardLinksToIsOnTheReasonsPage() throws Exception {
        publish();

        String why = html("/ky/" + data.openPeriod() + "/xep-hang/" + data.unit(0), 0);
        for (String code : List.of("1", "2", "4", "7a")) {
            assertThat(why).contains("id=\"chi-tieu-" + code + "\"");
        }
    }

    private void scheme(String cap, ItemRule... items) {
        Scheme base = campaigns.campaign(data.campaign).scheme();
        List<ItemRule> changed = base.items().stream()
                .map(old -> List.of(items).stream()
                        .filter(item -> item.code().equals(old.code()))
                        .findFirst()
                        .orElse(old))
                .toList();
        schemes.begin(data.blocHead(), data.campaign, null);
        schemes.change(
                data.blocHead(),
                data.campaign,
                0,
                before -> new Scheme(
                        before.total(),
                        before.bonusCap(),
                        before.latePoints(),
                        before.lateCap(),
                        before.bands(),
                        before.tieBreak(),
                        changed,
                        List.of(
                                new Group("I", "Chính quyền số", cap == null ? null : new BigDecimal(cap)),
                                new Group("II", "Con người")),
                        before.rounding()));
        schemes.signOff(data.blocHead(), data.campaign, 1, data.openPeriod());
        campaigns.evict();
    }

    private void publish() {
        submissions.verify(data, 0, 90);
        submissions.verify(data, 1, 80);
        rankings.publish(data.blocHead(), data.openPeriod(), 0, null);
    }

    private void reportedBefore(long unit, long period, String numerators) {
        long report = jdbc.sql("""
                        INSERT INTO report (id, period_id, unit_id, status, submission_no, submitted_at, submitted_by,
                          verified_at, verified_by, late_count, changed_at, changed_by, version)
                        VALUES (nextval('report_seq'), ?, ?, 'VERIFIED', 1, now(), 'Lan', now(), 'Minh', 0, now(), 'Lan', 0)
                        RETURNING id
                        """).params(period, unit).query(Long.class).single();
        jdbc.sql("""
                        INSERT INTO report_entry (id, report_id, indicator_id, state, numerators, denominator, version)
                        VALUES (nextval('report_entry_seq'), ?, ?, 'ENTERED', cast(? AS numeric[]), 100, 0)
                        """).params(report, data.indicators.get(0), numerators).update();
    }

    private String page(int unit) throws Exception {
        return mvc.perform(get("/cong-khai/xep-hang/" + data.openPeriod() + "/ban/1/don-vi/" + data.unit(unit)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String shown(String address, int unit) throws Exception {
        return html(address, unit).replaceAll("<[^>]*>", "").replace('\u00a0', ' ');
    }

    private String html(String address, int unit) throws Exception {
        return mvc.perform(get(address).with(Acting.as(data.officer(unit))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private ItemRule item(String code, String group, String points, Rule rule) {
        Rule kept = campaigns
                .campaign(data.campaign)
                .scheme()
                .item(code)
                .orElseThrow()
                .rule();
        return ItemRule.of(code, group, new BigDecimal(points), rule == null ? kept : rule);
    }

    private static Part part(String code, String weight, String target) {
        return new Part(
                code,
                "Phần " + code,
                new BigDecimal(weight),
                new RatioRule(Comparison.AT_LEAST, Targets.of(new BigDecimal(target))));
    }

    private static Step step(String from, String credit) {
        return new Step(new BigDecimal(from), new BigDecimal(credit));
    }
}
