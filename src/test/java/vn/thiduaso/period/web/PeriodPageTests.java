package vn.thiduaso.period.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.VietnamTime;
import vn.thiduaso.testing.Acting;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.SqlCount;
import vn.thiduaso.testing.Submissions;

@DatabaseTest
class PeriodPageTests {

    private static final LocalDate TODAY = LocalDate.now(VietnamTime.ZONE);
    private static final int MORE_PERIODS = 8;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private CampaignCatalogue campaigns;

    @Autowired
    private Submissions submissions;

    private BlocData data;

    @BeforeEach
    void aBloc() {
        data = new BlocData(jdbc, 3, TODAY);
    }

    @Test
    void datesAreTypedShownWhomTheyReachAndConfirmed() throws Exception {
        PeriodSheet before = campaigns.period(data.openPeriod());
        LocalDate later = before.deadline().plusDays(2);
        submissions.submit(data, 1, 80);
        mvc.perform(get(list()).with(Acting.as(data.blocHead())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Hạn nộp đúng hạn")));

        String confirmation = mvc.perform(change(before, later.toString(), "15"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("2/3 đơn vị bị ảnh hưởng"),
                                containsString("Thêm thời gian nộp đúng hạn"),
                                containsString("1 đơn vị không bị ảnh hưởng"))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(campaigns.period(data.openPeriod()).deadline()).isEqualTo(before.deadline());

        Matcher key = Pattern.compile("name=\"reach\" value=\"(\\w+)\"").matcher(confirmation);
        assertThat(key.find()).isTrue();
        mvc.perform(change(before, later.toString(), "15").param("reach", key.group(1)))
                .andExpect(redirectedUrl(page()));
        assertThat(campaigns.period(data.openPeriod()).deadline()).isEqualTo(later);
        mvc.perform(change(before, later.plusDays(1).toString(), "15").param("reach", key.group(1)))
                .andExpect(status().isConflict());
    }

    @Test
    void whatIsWrongStandsBesideItsField() throws Exception {
        PeriodSheet before = campaigns.period(data.openPeriod());
        mvc.perform(change(before, before.locksOn().plusDays(1).toString(), "abc"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(containsString("id=\"graceMinutes-error\""), containsString("value=\"abc\""))));
        mvc.perform(change(before, before.locksOn().plusDays(1).toString(), "0"))
                .andExpect(content().string(containsString("id=\"locksOn-error\"")));
        mvc.perform(change(before, "20/12/2026", "0"))
                .andExpect(content().string(containsString("id=\"deadline-error\"")));
    }

    @Test
    void aReopeningIsOnThePagesOfLeaderAndUnit() throws Exception {
        jdbc.sql("UPDATE reporting_period SET data_to = :day, deadline = :day, locks_on = :day WHERE id = :id")
                .param("day", TODAY.minusDays(1))
                .param("id", data.openPeriod())
                .update();
        campaigns.evict();
        String entry = "/ky/" + data.openPeriod() + "/bao-cao/" + data.unit(1);
        mvc.perform(get(entry).with(Acting.as(data.officer(1))))
                .andExpect(content().string(allOf(containsString("Đã khóa"), not(containsString("Mất điện")))));

        MockHttpServletRequestBuilder reopen = post(page() + "/mo-lai")
                .with(Acting.as(data.blocHead()))
                .param("unit", String.valueOf(data.unit(1)))
                .param("until", TODAY.toString());
        mvc.perform(reopen)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("id=\"reason-error\"")));
        mvc.perform(reopen.param("reason", "Mất điện do bão")).andExpect(redirectedUrl(page()));

        mvc.perform(get(entry).with(Acting.as(data.officer(1))))
                .andExpect(content()
                        .string(allOf(
                                containsString("Chưa bắt đầu"),
                                containsString("Mất điện do bão"),
                                containsString("class=\"actions-bar"))));
        mvc.perform(get("/").with(Acting.as(data.officer(1))))
                .andExpect(content().string(containsString("Khối mở lại báo cáo")));
        mvc.perform(get(page()).with(Acting.as(data.blocDeputy())))
                .andExpect(content().string(allOf(containsString("Mất điện do bão"), containsString("thu-hoi"))));
    }

    @Test
    void theTableTellsWhoReportedWhen() throws Exception {
        submissions.submit(data, 1, 80);
        mvc.perform(get(table()).with(Acting.as(data.superior())))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Đúng hạn 1/3"), not(containsString("/bao-cao/" + data.unit(1))))));
        mvc.perform(get(table()).with(Acting.as(data.officer(2))))
                .andExpect(content().string(not(containsString(name(1)))));
        mvc.perform(get(table() + "?trang-thai=SUBMITTED").with(Acting.as(data.blocHead())))
                .andExpect(content().string(allOf(containsString(name(1)), not(containsString(name(2))))));
        mvc.perform(get(table() + ".xlsx").with(Acting.as(data.blocHead()))).andExpect(status().isOk());
    }

    @Test
    void moreUnitsAndPeriodsNeedNoMoreStatements() throws Exception {
        BlocData small = withMorePeriods(13);
        BlocData big = withMorePeriods(25);

        assertThat(count(big, big.blocHead()))
                .isEqualTo(count(small, small.blocHead()))
                .isLessThanOrEqualTo(3);
        assertThat(count(big, big.officer(3))).isEqualTo(count(small, small.officer(3)));
    }

    private BlocData withMorePeriods(int units) {
        BlocData bloc = new BlocData(jdbc, units, TODAY);
        for (int age = 3; age < 3 + MORE_PERIODS; age++) {
            jdbc.sql(
                            "INSERT INTO reporting_period VALUES (nextval('reporting_period_seq'), ?, ?, 'YEAR', ?, ?, ?, ?, ?)")
                    .params(bloc.campaign, "old-" + age, TODAY.minusYears(age + 1), TODAY.minusYears(age))
                    .params(
                            TODAY.minusYears(age + 1),
                            TODAY.minusYears(age),
                            TODAY.minusYears(age).plusDays(30))
                    .update();
        }
        for (int unit = 0; unit < units; unit += 2) {
            submissions.submit(bloc, unit, 60 + unit);
        }
        campaigns.evict();
        return bloc;
    }

    private int count(BlocData bloc, Actor actor) throws Exception {
        String path = "/phong-trao/" + bloc.campaign + "/tinh-hinh-nop";
        mvc.perform(get(path).with(Acting.as(actor))).andExpect(status().isOk());
        return SqlCount.statements(
                        () -> mvc.perform(get(path).with(Acting.as(actor))).andExpect(status().isOk()))
                .size();
    }

    private MockHttpServletRequestBuilder change(PeriodSheet before, String deadline, String grace) {
        return post(page())
                .with(Acting.as(data.blocHead()))
                .param("version", String.valueOf(before.version()))
                .param("opensOn", before.opensOn().toString())
                .param("deadline", deadline)
                .param("locksOn", before.locksOn().toString())
                .param("graceMinutes", grace);
    }

    private String name(int unit) {
        return jdbc.sql("SELECT name FROM unit WHERE id = :id")
                .param("id", data.unit(unit))
                .query(String.class)
                .single();
    }

    private String list() {
        return "/phong-trao/" + data.campaign + "/ky-bao-cao";
    }

    private String page() {
        return list() + "/" + data.openPeriod();
    }

    private String table() {
        return "/phong-trao/" + data.campaign + "/tinh-hinh-nop";
    }
}
