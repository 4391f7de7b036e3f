package vn.thiduaso.entry.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.thiduaso.report.ReportQueries;
import vn.thiduaso.report.ReportService;
import vn.thiduaso.report.ReportState;
import vn.thiduaso.report.ReportView;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.testing.Acting;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.SqlCount;

@DatabaseTest
class ReportPagesTests {

    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ReportQueries queries;

    @Autowired
    private ReportService service;

    @Autowired
    private Clock clock;

    private BlocData data;
    private String url;

    @BeforeEach
    void makeABloc() {
        data = new BlocData(jdbc, 3, LocalDate.now(clock));
        url = "/ky/" + data.openPeriod() + "/bao-cao/" + data.unit(0);
    }

    @Test
    void showsAllIndicatorsOfAReportThatIsNotStartedAndStoresNothing() throws Exception {
        mvc.perform(get(url).with(officer()))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Chưa bắt đầu"),
                                containsString("Toàn trình"),
                                containsString("name=\"rows[3].denominator\""),
                                containsString("Đã nhập 0/4 chỉ tiêu"))));

        assertThat(queries.heads(data.officer(0), data.periods)).isEmpty();
    }

    @Test
    void thePageNeedsFewStatements() throws Exception {
        mvc.perform(fill()).andExpect(status().is3xxRedirection());
        mvc.perform(get(url).with(officer()));

        assertThat(SqlCount.statements(() -> mvc.perform(get(url).with(officer()))))
                .hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void savesAndShowsWhatWasComputed() throws Exception {
        mvc.perform(fill()).andExpect(redirectedUrl(url)).andExpect(flash().attributeExists("notice"));

        mvc.perform(get(url).with(officer()))
                .andExpect(content().string(allOf(containsString("96,8"), containsString("Đã nhập 4/4 chỉ tiêu"))));
    }

    @Test
    void keepsWhatWasTypedSaysWhatIsWrongAndStoresTheRest() throws Exception {
        mvc.perform(row(row(post(url).with(officer()), 0, 0, "2x4", "6", "31"), 1, 1, "40", "40"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Đã lưu 1 chỉ tiêu; 1 chỉ tiêu chưa lưu được"),
                                containsString("value=\"2x4\""),
                                containsString("“2x4” không phải là số"),
                                containsString("aria-describedby=\"r0-numerators0-error\""))));

        assertThat(report().enteredCount()).isEqualTo(1);
    }

    @Test
    void twoWhoChangeTheSameRowChoose() throws Exception {
        mvc.perform(fill());
        String old = base(0);
        mvc.perform(row(post(url).with(head()), 0, 0, "25", "6", "31").param("rows[0].base", old))
                .andExpect(redirectedUrl(url));

        mvc.perform(row(post(url).with(officer()), 0, 0, "23", "6", "31").param("rows[0].base", old))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Trần Văn Hùng đã sửa chỉ tiêu này"), containsString("value=\"23\""))));
        assertThat(numerator(0)).isEqualTo(31);

        mvc.perform(row(post(url).with(officer()), 0, 0, "23", "6", "31").param("rows[0].base", base(0)))
                .andExpect(redirectedUrl(url));
        assertThat(numerator(0)).isEqualTo(29);
    }

    @Test
    void aReportSubmittedInTheMeantimeKeepsWhatWasTypedInSight() throws Exception {
        mvc.perform(fill());
        String old = base(0);
        mvc.perform(post(url + "/gui").with(head())).andExpect(redirectedUrl(url));

        mvc.perform(row(post(url).with(officer()), 0, 0, "23", "6", "31").param("rows[0].base", old))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("đang chờ thẩm định nên không sửa được nữa"),
                                containsString("Vừa nhập nhưng chưa lưu:"),
                                containsString("23 + 6 / 31"))));
        assertThat(numerator(0)).isEqualTo(30);
    }

    @Test
    void savesBeforeItGoesToTheEvidence() throws Exception {
        mvc.perform(fill().param("then", "2")).andExpect(redirectedUrl(url + "/chi-tieu/2"));
        mvc.perform(fill().param("then", "//evil.example")).andExpect(redirectedUrlPattern(url + "/chi-tieu/*"));

        assertThat(report().enteredCount()).isEqualTo(4);
    }

    @Test
    void takesAFileAndHandsItOutAsADownload() throws Exception {
        mvc.perform(multipart(url + "/chi-tieu/2/minh-chung")
                        .file(new MockMultipartFile("file", "Danh sách.pdf", "text/html", PDF))
                        .param("kind", "FILE")
                        .with(officer()))
                .andExpect(redirectedUrl(url + "/chi-tieu/2"));

        String page = mvc.perform(get(url + "/chi-tieu/2").with(officer()))
                .andReturn()
                .getResponse()
                .getContentAsString();
        Matcher link = Pattern.compile("href=\"(" + url + "/chi-tieu/2/minh-chung/\\d+)\"")
                .matcher(page);
        assertThat(link.find()).isTrue();
        mvc.perform(get(link.group(1)).with(officer()))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("attachment")));
        mvc.perform(get(link.group(1)).with(Acting.as(data.blocHead()))).andExpect(status().isOk());
        mvc.perform(get(link.group(1)).with(Acting.as(data.officer(1)))).andExpect(status().isNotFound());
        mvc.perform(get(link.group(1).replace("/chi-tieu/2/", "/chi-tieu/1/")).with(officer()))
                .andExpect(status().isNotFound());
        mvc.perform(post(link.group(1).replace("minh-chung", "bo-minh-chung")).with(officer()))
                .andExpect(redirectedUrl(url + "/chi-tieu/2"));
        mvc.perform(get(link.group(1)).with(officer())).andExpect(status().isNotFound());
    }

    @Test
    void refusedEvidenceSaysWhyAndKeepsTheForm() throws Exception {
        mvc.perform(post(url + "/chi-tieu/2/minh-chung")
                        .param("kind", "LINK")
                        .param("url", "javascript:alert(1)")
                        .with(officer()))
                .andExpect(redirectedUrl(url + "/chi-tieu/2"))
                .andExpect(flash().attributeExists("evidenceForm", "evidenceFormAt", "notice"));
    }

    @Test
    void theHeadSubmitsWhatIsComplete() throws Exception {
        mvc.perform(row(post(url).with(officer()), 0, 0, "24", "6", "31"));
        mvc.perform(get(url + "/gui").with(head()))
                .andExpect(content()
                        .string(allOf(
                                containsString("3 chỉ tiêu chưa nhập đủ, chưa gửi được"),
                                containsString("#ct-7a"),
                                not(containsString("Ký gửi báo cáo")))));
        mvc.perform(post(url + "/gui").with(head())).andExpect(redirectedUrl(url + "/gui"));
        assertThat(report().state()).isEqualTo(ReportState.DRAFT);

        mvc.perform(fill());
        mvc.perform(get(url + "/gui").with(head())).andExpect(content().string(containsString("Ký gửi báo cáo")));
        mvc.perform(get(url + "/gui").with(officer()))
                .andExpect(content().string(not(containsString("Ký gửi báo cáo"))));
        mvc.perform(post(url + "/gui").with(officer())).andExpect(status().isForbidden());
        mvc.perform(post(url + "/gui").with(head())).andExpect(redirectedUrl(url));
        assertThat(report().state()).isEqualTo(ReportState.SUBMITTED);
    }

    @Test
    void onlyWhatWasSentBackIsOpenAgain() throws Exception {
        mvc.perform(fill());
        mvc.perform(post(url + "/gui").with(head()));
        service.sendBack(
                data.stranger(),
                report().id(),
                Map.of(data.indicators.get(1), "Thiếu danh sách"),
                LocalDate.now(clock).plusDays(3));

        mvc.perform(get(url).with(officer()))
                .andExpect(content()
                        .string(allOf(
                                containsString("Khối trả lại 1 chỉ tiêu"),
                                containsString("Thiếu danh sách"),
                                containsString("name=\"rows[1].denominator\""),
                                not(containsString("name=\"rows[0].denominator\"")))));
        mvc.perform(row(post(url).with(officer()), 0, 0, "1", "1", "31").param("rows[0].base", "ENTERED|24;6|31||"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Chỉ sửa được những chỉ tiêu bị trả lại")));
        assertThat(numerator(0)).isEqualTo(30);
    }

    @Test
    void theLeadersReadAndFindTheList() throws Exception {
        mvc.perform(fill());
        mvc.perform(get(url).with(Acting.as(data.blocHead())))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("<textarea"))));
        String list = "/ky/" + data.openPeriod() + "/bao-cao";
        mvc.perform(get(list).with(Acting.as(data.blocHead())))
                .andExpect(content().string(allOf(containsString("4/4"), containsString("3/3 đơn vị"))));
        mvc.perform(get(list + "?trang-thai=DRAFT&q=CHI CUC&sort=-nhap").with(Acting.as(data.blocHead())))
                .andExpect(content().string(containsString("1/3 đơn vị")));
        mvc.perform(get(list).with(officer())).andExpect(redirectedUrl(url));
    }

    @Test
    void othersDoNotFindTheReport() throws Exception {
        List<Actor> strangers = List.of(data.officer(1), new BlocData(jdbc, 1, LocalDate.now(clock)).blocHead());
        for (Actor stranger : strangers) {
            mvc.perform(get(url).with(Acting.as(stranger))).andExpect(status().isNotFound());
            mvc.perform(post(url).with(Acting.as(stranger))).andExpect(status().isNotFound());
            mvc.perform(get(url + "/gui").with(Acting.as(stranger))).andExpect(status().isNotFound());
            mvc.perform(post(url + "/gui").with(Acting.as(stranger))).andExpect(status().isNotFound());
        }
        mvc.perform(post(url).with(Acting.as(data.blocHead()))).andExpect(status().isForbidden());
        mvc.perform(get("/ky/" + data.openPeriod() + "/bao-cao/999999").with(Acting.as(data.blocHead())))
                .andExpect(status().isNotFound());
        mvc.perform(get("/ky/999999/bao-cao/1").with(officer())).andExpect(status().isNotFound());
    }

    @Test
    void aFormWithoutItsTokenOrWithNonsenseStoresNothing() throws Exception {
        mvc.perform(row(post(url).with(officer()), 0, 0, "1", "1", "2")
                        .with(SecurityMockMvcRequestPostProcessors.csrf().useInvalidToken()))
                .andExpect(
                        result -> assertThat(result.getResponse().getStatus()).isNotEqualTo(302));
        mvc.perform(post(url).with(officer()).param("rows[0].indicatorId", "x").param("rows[0].state", "y"))
                .andExpect(redirectedUrl(url));
    }

    private RequestPostProcessor officer() {
        return Acting.as(data.officer(0));
    }

    private RequestPostProcessor head() {
        return Acting.as(data.head(0));
    }

    private MockHttpServletRequestBuilder fill() {
        MockHttpServletRequestBuilder form = post(url).with(officer());
        row(form, 0, 0, "24", "6", "31");
        row(form, 1, 1, "40", "40");
        row(form, 3, 3, "20", "22");
        return form.param("rows[2].indicatorId", data.indicators.get(2).toString())
                .param("rows[2].state", "ENTERED")
                .param("rows[2].level", "2");
    }

    private MockHttpServletRequestBuilder row(
            MockHttpServletRequestBuilder form, int row, int indicator, String... numbers) {
        String prefix = "rows[" + row + "].";
        for (int i = 0; i < numbers.length - 1; i++) {
            form.param(prefix + "numerators[" + i + "]", numbers[i]);
        }
        return form.param(prefix + "denominator", numbers[numbers.length - 1])
                .param(prefix + "indicatorId", data.indicators.get(indicator).toString())
                .param(prefix + "state", "ENTERED");
    }

    /** What the page carries along for the row. */
    private String base(int row) throws Exception {
        String page =
                mvc.perform(get(url).with(officer())).andReturn().getResponse().getContentAsString();
        Matcher base = Pattern.compile("name=\"rows\\[" + row + "]\\.base\" value=\"([^\"]*)\"")
                .matcher(page);
        return base.find() ? base.group(1) : "";
    }

    private int numerator(int indicator) {
        return report().entries()
                .get(data.indicators.get(indicator))
                .figures()
                .numerator()
                .intValue();
    }

    private ReportView report() {
        return queries.report(data.officer(0), data.openPeriod(), data.unit(0)).orElseThrow();
    }
}
