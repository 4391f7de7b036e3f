package vn.thiduaso.scheme.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.scheme.SchemeQueries;
import vn.thiduaso.scheme.SchemeService;
import vn.thiduaso.scoring.Scheme;
import vn.thiduaso.scoring.rule.CompositeRule;
import vn.thiduaso.scoring.rule.LadderRule;
import vn.thiduaso.scoring.rule.RatioRule;
import vn.thiduaso.testing.Acting;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.SqlCount;

/** The pages of a draft: what they store, and the sentence beside each field that cannot be read. */
@DatabaseTest
class SchemePagesTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SchemeService service;

    @Autowired
    private SchemeQueries queries;

    @Autowired
    private CampaignCatalogue campaigns;

    private BlocData data;
    private String base;

    @BeforeEach
    void aDraft() {
        data = new BlocData(jdbc, 3, LocalDate.now());
        campaigns.evict();
        base = "/phong-trao/" + data.campaign + "/cach-tinh-diem";
        service.begin(data.blocHead(), data.campaign, null);
    }

    @Test
    void pagesOfLeadersTakeFewStatements() throws Exception {
        for (String page :
                new String[] {"", "/1", "/2", "/2/diem", "/2/chung", "/2/chi-tieu/1", "/2/ky-duyet", "/2/thu"}) {
            mvc.perform(get(base + page).with(Acting.as(data.blocHead()))).andExpect(status().isOk());
            int most = page.endsWith("/thu") ? 24 : 6;
            assertThat(SqlCount.statements(() -> mvc.perform(get(base + page).with(Acting.as(data.blocHead())))))
                    .as(page)
                    .hasSizeLessThanOrEqualTo(most);
        }
    }

    @Test
    void aDeputyReadsAndTriesOnly() throws Exception {
        mvc.perform(get(base + "/2/thu").with(Acting.as(data.blocDeputy()))).andExpect(status().isOk());
        mvc.perform(get(base + "/2/diem").with(Acting.as(data.blocDeputy()))).andExpect(status().isForbidden());
        mvc.perform(get(base + "/2").with(Acting.as(data.officer(2)))).andExpect(status().isNotFound());
        mvc.perform(get(base + "/1/diem").with(Acting.as(data.blocHead()))).andExpect(status().isNotFound());
        mvc.perform(get(base + "/9").with(Acting.as(data.blocHead()))).andExpect(status().isNotFound());
    }

    @Test
    void aWeightIsChangedAndTheSumIsShown() throws Exception {
        mvc.perform(points("0", "35", "I")).andExpect(redirectedUrl(base + "/2"));
        assertThat(scheme().item("1").orElseThrow().maxPoints()).isEqualByComparingTo("35");
        assertThat(queries.sheet(data.blocHead(), data.campaign, 2).changedItems())
                .containsExactly("1");
        mvc.perform(get(base + "/2").with(Acting.as(data.blocHead())))
                .andExpect(content().string(containsString("Tổng điểm chuẩn 95 trên thang 100")))
                .andExpect(content().string(containsString("Tổng điểm chuẩn là 95, phải bằng thang điểm 100")));
        mvc.perform(points("0", "40", "I"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Người khác vừa sửa bản nháp này")));
    }

    @Test
    void wrongPointsGetTheirSentenceAndKeepWhatWasTyped() throws Exception {
        mvc.perform(points("0", "bốn mươi", "X"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Nhập số lớn hơn 0")))
                .andExpect(content().string(containsString("Không có nhóm này")))
                .andExpect(content().string(containsString("value=\"bốn mươi\"")));
        assertThat(scheme().item("1").orElseThrow().maxPoints()).isEqualByComparingTo("40");
    }

    @Test
    void generalRulesAreStored() throws Exception {
        mvc.perform(general("1000", "1", "HALF_EVEN", "95")).andExpect(redirectedUrl(base + "/2"));
        Scheme scheme = scheme();
        assertThat(scheme.total()).isEqualByComparingTo("1000");
        assertThat(scheme.rounding().digits()).isOne();
        assertThat(scheme.tieBreak()).containsExactly("TOTAL", "group:II", "BONUS");
        assertThat(scheme.bands()).hasSize(2);
        assertThat(scheme.bands().get(0).maxShare()).isEqualByComparingTo("0.2");
        mvc.perform(general("0", "7", "SOMEHOW", "10"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Chọn một giá trị trong danh sách")))
                .andExpect(content().string(containsString("Phải thấp hơn mức đứng trên")));
    }

    @Test
    void anItemGetsALadder() throws Exception {
        mvc.perform(get(base + "/2/chi-tieu/2?kieu=LADDER").with(Acting.as(data.blocHead())))
                .andExpect(content().string(containsString("steps[2].credit")));
        mvc.perform(item("2", "LADDER", "0")
                        .param("points", "30")
                        .param("comparison", "MORE_THAN")
                        .param("basis", "NUMBER")
                        .param("steps[0].from", "5")
                        .param("steps[0].credit", "50 %")
                        .param("steps[1].from", "10")
                        .param("steps[1].credit", "100"))
                .andExpect(redirectedUrl(base + "/2"));
        LadderRule ladder = (LadderRule) scheme().item("2").orElseThrow().rule();
        assertThat(ladder.steps()).hasSize(2);
        mvc.perform(item("2", "LADDER", "1")
                        .param("points", "30")
                        .param("steps[0].from", "10")
                        .param("steps[0].credit", "50")
                        .param("steps[1].from", "5")
                        .param("steps[1].credit", "120"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Nhập số từ 0 đến 100")));
    }

    @Test
    void anItemGetsTargetsOfUnitsAndPeriods() throws Exception {
        String period = campaigns.period(data.openPeriod()).code();
        mvc.perform(item("1", "RATIO", "0")
                        .param("points", "40")
                        .param("comparison", "AT_LEAST")
                        .param("target", "90")
                        .param("targets[0].unit", String.valueOf(data.unit(1)))
                        .param("targets[0].period", period)
                        .param("targets[0].target", "70"))
                .andExpect(redirectedUrl(base + "/2"));
        RatioRule ratio = (RatioRule) scheme().item("1").orElseThrow().rule();
        assertThat(ratio.target().exceptions().get(0).target()).isEqualByComparingTo("70");
        mvc.perform(item("1", "RATIO", "1")
                        .param("points", "40")
                        .param("target", "90")
                        .param("targets[0].unit", "")
                        .param("targets[0].period", "")
                        .param("targets[0].target", "70"))
                .andExpect(content().string(containsString("Chọn đơn vị hoặc kỳ")));
    }

    @Test
    void anItemGetsParts() throws Exception {
        mvc.perform(item("1", "COMPOSITE", "0")
                        .param("points", "40")
                        .param("parts[0].weight", "3")
                        .param("parts[0].target", "100")
                        .param("parts[1].weight", "1")
                        .param("parts[1].target", "80"))
                .andExpect(redirectedUrl(base + "/2"));
        CompositeRule rule = (CompositeRule) scheme().item("1").orElseThrow().rule();
        assertThat(rule.parts()).hasSize(2);
    }

    @Test
    void aMilestoneGetsOtherCredits() throws Exception {
        mvc.perform(item("4", "MILESTONE", "0")
                        .param("points", "20")
                        .param("credits[0]", "0")
                        .param("credits[1]", "40")
                        .param("credits[2]", "100")
                        .param("targetLevel", "1"))
                .andExpect(redirectedUrl(base + "/2"));
        mvc.perform(get(base + "/2").with(Acting.as(data.blocHead())))
                .andExpect(content().string(containsString("Mốc, mục tiêu “Đang”")));
        mvc.perform(item("4", "RATIO", "1").param("points", "20"))
                .andExpect(content().string(containsString("Chọn một giá trị trong danh sách")));
    }

    @Test
    void isSignedOffOnThePage() throws Exception {
        mvc.perform(post(base + "/2/ky-duyet")
                        .with(Acting.as(data.blocHead()))
                        .param("version", "0")
                        .param("period", String.valueOf(data.openPeriod())))
                .andExpect(redirectedUrl(base));
        mvc.perform(get(base + "/2").with(Acting.as(data.blocHead())))
                .andExpect(content().string(containsString("Đã ký duyệt")))
                .andExpect(content().string(not(containsString("/2/diem"))));
    }

    private Scheme scheme() {
        return queries.sheet(data.blocHead(), data.campaign, 2).scheme();
    }

    private MockHttpServletRequestBuilder item(String code, String kind, String version) {
        return post(base + "/2/chi-tieu/" + code)
                .with(Acting.as(data.blocHead()))
                .param("version", version)
                .param("kind", kind);
    }

    private MockHttpServletRequestBuilder points(String version, String first, String group) {
        MockHttpServletRequestBuilder request = post(base + "/2/diem")
                .with(Acting.as(data.blocHead()))
                .param("version", version)
                .param("groups[0].code", "I")
                .param("groups[0].name", "Một")
                .param("groups[1].code", "II")
                .param("groups[1].name", "Hai")
                .param("groups[1].cap", "");
        String[][] items = {{"1", first, group}, {"2", "30", "I"}, {"4", "20", "II"}, {"7a", "10", "II"}};
        for (int i = 0; i < items.length; i++) {
            request.param("items[" + i + "].code", items[i][0])
                    .param("items[" + i + "].points", items[i][1])
                    .param("items[" + i + "].group", items[i][2]);
        }
        return request;
    }

    private MockHttpServletRequestBuilder general(String total, String digits, String mode, String second) {
        return post(base + "/2/chung")
                .with(Acting.as(data.blocHead()))
                .param("version", "0")
                .param("total", total)
                .param("bonusCap", "10")
                .param("latePoints", "0,5")
                .param("lateCap", "5")
                .param("digits", digits)
                .param("mode", mode)
                .param("tieBreak[0]", "group:II")
                .param("tieBreak[1]", "BONUS")
                .param("bands[0].name", "Xuất sắc")
                .param("bands[0].from", total.equals("0") ? "5" : "900")
                .param("bands[0].share", "20")
                .param("bands[1].name", "Tốt")
                .param("bands[1].from", second)
                .param("bands[2].name", "")
                .param("bands[2].from", "");
    }
}
