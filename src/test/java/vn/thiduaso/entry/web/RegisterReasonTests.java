package vn.thiduaso.entry.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.thiduaso.report.ReportQueries;
import vn.thiduaso.report.ReportService;
import vn.thiduaso.report.ReportState;
import vn.thiduaso.report.ReportView;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.testing.Acting;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.SqlCount;

/** Figures that are not the staff register's need a reason before the report goes out. */
@DatabaseTest
class RegisterReasonTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ReportService reports;

    @Autowired
    private ReportQueries queries;

    @Autowired
    private Clock clock;

    private BlocData data;
    private String url;

    @BeforeEach
    void makeAUnitWithTwoOfficialsWhoWereNotTrained() throws Exception {
        data = new BlocData(jdbc, 2, LocalDate.now(clock));
        url = "/ky/" + data.openPeriod() + "/bao-cao/" + data.unit(0);
        data.addOfficial(0, "Nguyễn Văn A");
        data.addOfficial(0, "Nguyễn Văn B");
        save(0, "numerators[0]=24", "numerators[1]=6", "denominator=31");
        save(1, "numerators[0]=40", "denominator=40");
        save(2, "level=2");
    }

    @Test
    void anotherFigureIsKeptAndAskedForItsReasonAtOnce() throws Exception {
        save(3, "numerators[0]=1", "denominator=2")
                .andExpect(jsonPath("$.rows[0].base").value("ENTERED|1|2||"))
                .andExpect(jsonPath("$.rows[0].register")
                        .value(containsString("Danh sách nhân sự tính ra 0/2, khác số đã nhập")));

        open(data.officer(0), url)
                .andExpect(content()
                        .string(allOf(
                                containsString("Danh sách nhân sự tính ra 0/2, khác số đã nhập"),
                                containsString("Cần ghi chú giải thích:"),
                                containsString("aria-describedby=\"r3-register\""))));
        save(3, "numerators[0]=1", "denominator=2", "base=ENTERED|1|2||", "note=Một người chưa có trong danh sách")
                .andExpect(jsonPath("$.rows[0].register").isEmpty());
    }

    @Test
    void theServerRefusesAReportWithoutTheReason() throws Exception {
        save(3, "numerators[0]=1", "denominator=2");
        open(data.head(0), url + "/gui")
                .andExpect(content()
                        .string(allOf(
                                containsString("1 chỉ tiêu cần ghi chú giải thích, chưa gửi được"),
                                containsString(url + "#ct-7a"),
                                not(containsString("Ký gửi báo cáo")))));

        mvc.perform(post(url + "/gui").with(Acting.as(data.head(0)))).andExpect(redirectedUrl(url + "/gui"));
        assertThat(report().state()).isEqualTo(ReportState.DRAFT);
        assertThatThrownBy(() -> reports.submit(data.head(0), data.openPeriod(), data.unit(0)))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.messageKey()).isEqualTo("report.error.registerUnexplained");
                    assertThat(refused.arguments()).containsExactly("7a");
                });
    }

    @Test
    void whoVerifiesSeesBothFiguresAndTheReason() throws Exception {
        save(3, "numerators[0]=1", "denominator=2", "note=Một người học ở đơn vị cũ");
        mvc.perform(post(url + "/gui").with(Acting.as(data.head(0)))).andExpect(redirectedUrl(url));
        assertThat(report().state()).isEqualTo(ReportState.SUBMITTED);

        String verify = "/ky/" + data.openPeriod() + "/tham-dinh/" + data.unit(0);
        open(data.stranger(), verify)
                .andExpect(content()
                        .string(allOf(
                                containsString("Theo danh sách nhân sự, ngày"),
                                containsString(">0/2</a>"),
                                containsString("Khác danh sách nhân sự"),
                                containsString("Lý do khác danh sách nhân sự"),
                                containsString("Một người học ở đơn vị cũ"))));
    }

    @Test
    void theRegistersOwnFigureAndNotApplicableNeedNoReason() throws Exception {
        save(3, "numerators[0]=0", "denominator=2")
                .andExpect(jsonPath("$.rows[0].register").isEmpty());
        save(3, "state=NOT_APPLICABLE", "reason=Đơn vị mới thành lập", "base=ENTERED|0|2||")
                .andExpect(jsonPath("$.rows[0].register").isEmpty());
        reports.submit(data.head(0), data.openPeriod(), data.unit(0));
        assertThat(report().state()).isEqualTo(ReportState.SUBMITTED);
    }

    @Test
    void notArisingIsAnotherFigureWhereOfficialsWork() throws Exception {
        save(3, "state=NOT_ARISING").andExpect(jsonPath("$.rows[0].register").isNotEmpty());
        jdbc.sql("UPDATE staff_member SET kind = 'WORKER' WHERE unit_id = ?")
                .param(data.unit(0))
                .update();
        reports.submit(data.head(0), data.openPeriod(), data.unit(0));
        assertThat(report().state()).isEqualTo(ReportState.SUBMITTED);
    }

    @Test
    void aUnitThatKeepsNoRegisterIsNotAskedAndCannotTakeFiguresFromIt() throws Exception {
        jdbc.sql("UPDATE staff_member SET joined_on = ?, left_on = NULL WHERE unit_id = ?")
                .params(LocalDate.now(clock).plusDays(1), data.unit(0))
                .update();
        save(3, "numerators[0]=1", "denominator=2")
                .andExpect(jsonPath("$.rows[0].register").isEmpty());

        open(data.officer(0), url)
                .andExpect(content().string(containsString("Danh sách nhân sự của đơn vị chưa có ai")));
        assertThatThrownBy(() -> reports.fillFromRegister(data.officer(0), data.openPeriod(), data.unit(0)))
                .hasMessageContaining("registerEmpty");
        reports.submit(data.head(0), data.openPeriod(), data.unit(0));
    }

    @Test
    void onlyWhatWasSentBackIsAskedAgain() throws Exception {
        save(3, "numerators[0]=0", "denominator=2");
        reports.submit(data.head(0), data.openPeriod(), data.unit(0));
        data.addOfficial(0, "Nguyễn Văn C");
        reports.sendBack(
                data.stranger(),
                report().id(),
                Map.of(data.indicators.get(0), "Thiếu"),
                LocalDate.now(clock).plusDays(3));

        reports.submit(data.head(0), data.openPeriod(), data.unit(0));
        assertThat(report().submissionNo()).isEqualTo(2);
    }

    @Test
    void onlyRowsOfTheRegisterCostAStatement() {
        int without = statements(1);

        assertThat(statements(3)).isEqualTo(without + 1);
    }

    private int statements(int indicator) {
        return SqlCount.statements(() -> send("/tinh-thu", indicator, "numerators[0]=1", "denominator=2"))
                .size();
    }

    /** Saves one row as the script does. */
    private ResultActions save(int indicator, String... values) throws Exception {
        return send("/tu-luu", indicator, values);
    }

    private ResultActions send(String path, int indicator, String... values) throws Exception {
        var request = post(url + path)
                .accept("application/json")
                .param("rows[0].indicatorId", data.indicators.get(indicator).toString())
                .with(Acting.as(data.officer(0)));
        boolean state = false;
        for (String value : values) {
            state |= value.startsWith("state=");
            request.param("rows[0]." + value.split("=", 2)[0], value.split("=", 2)[1]);
        }
        return mvc.perform(state ? request : request.param("rows[0].state", "ENTERED"));
    }

    private ResultActions open(Actor actor, String path) throws Exception {
        return mvc.perform(get(path).with(Acting.as(actor)));
    }

    private ReportView report() {
        return queries.report(data.officer(0), data.openPeriod(), data.unit(0)).orElseThrow();
    }
}
