package vn.thiduaso.ranking.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.thiduaso.ranking.RankingService;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.testing.Acting;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.Submissions;

@DatabaseTest
class RankingPageTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Submissions submissions;

    @Autowired
    private RankingService service;

    private BlocData data;
    private String table;

    @BeforeEach
    void verifyTwoReports() {
        data = new BlocData(jdbc, 2, LocalDate.now());
        submissions.verify(data, 0, 90);
        submissions.verify(data, 1, 80);
        table = "/ky/" + data.openPeriod() + "/xep-hang";
    }

    @Test
    void leadersSeeTheLiveTableAndTheHeadPublishes() throws Exception {
        open(data.blocDeputy(), table)
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(containsString("92,00"), containsString("Khối trưởng là người công bố"))));
        mvc.perform(post(table + "/cong-bo").with(Acting.as(data.blocDeputy()))).andExpect(status().isForbidden());
        mvc.perform(post(table + "/cong-bo").param("number", "0").with(Acting.as(data.blocHead())))
                .andExpect(redirectedUrl(table));

        open(data.superior(), table)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("bản số 1")));
        mvc.perform(post(table + "/cong-bo").param("number", "0").with(Acting.as(data.blocHead())))
                .andExpect(status().isConflict());
        mvc.perform(post(table + "/cong-bo").param("number", "1").with(Acting.as(data.blocHead())))
                .andExpect(redirectedUrl(table + "?tam-tinh=true"));
    }

    @Test
    void beforePublicationAUnitSeesItsOwnPointsOnly() throws Exception {
        open(data.officer(1), table)
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("84,00"), not(containsString("92,00")))));
        open(data.officer(1), table + "/" + data.unit(1)).andExpect(status().isOk());
        open(data.officer(1), table + "/" + data.unit(0)).andExpect(status().isNotFound());
        open(data.superior(), table + "/" + data.unit(0)).andExpect(status().isNotFound());
        mvc.perform(post(table + "/" + data.unit(1) + "/dieu-chinh")
                        .param("kind", "BONUS")
                        .param("points", "1")
                        .param("reason", "Sáng kiến")
                        .with(Acting.as(data.head(1))))
                .andExpect(status().isNotFound());
    }

    @Test
    void afterPublicationEverybodyOfTheBlocMayAskWhy() throws Exception {
        service.publish(data.blocHead(), data.openPeriod(), 0, null);

        open(data.officer(1), table + "/" + data.unit(0))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("90 trên 100")));
        open(data.officer(1), table + "/" + data.unit(1))
                .andExpect(content().string(containsString("Thêm 8,00 điểm là bằng hạng 1")));
        mvc.perform(get("/cong-khai/xep-hang/" + data.openPeriod()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("92,00")));
    }

    @Test
    void adjustingKeepsWhatWasTypedBesideTheError() throws Exception {
        String why = table + "/" + data.unit(1);
        mvc.perform(post(why + "/dieu-chinh")
                        .param("kind", "BONUS")
                        .param("points", "một")
                        .param("reason", "Sáng kiến cấp Sở")
                        .with(Acting.as(data.blocHead())))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("“một” không phải là số"),
                                containsString("value=\"một\""),
                                containsString("cấp Sở"))));
        mvc.perform(post(why + "/dieu-chinh")
                        .param("kind", "BONUS")
                        .param("points", "1,5")
                        .param("reason", "Sáng kiến cấp Sở")
                        .with(Acting.as(data.blocHead())))
                .andExpect(redirectedUrl(why + "?tam-tinh=true"));

        open(data.officer(1), why).andExpect(content().string(containsString("85,50")));
        mvc.perform(post(table + "/" + data.unit(0) + "/dieu-chinh")
                        .param("kind", "BONUS")
                        .param("points", "1")
                        .param("reason", "Sáng kiến")
                        .with(Acting.as(data.blocHead())))
                .andExpect(status().isForbidden());
    }

    @Test
    void theWorkbookHasExactlyTheLinesOfThePage() throws Exception {
        assertThat(workbookRows(data.blocHead())).isEqualTo(2);
        assertThat(workbookRows(data.officer(1))).isEqualTo(1);
        assertThat(workbookRows(data.superior())).isZero();
    }

    private int workbookRows(Actor actor) throws Exception {
        byte[] file = open(actor, table + ".xlsx")
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString(".xlsx")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            Sheet sheet = workbook.getSheetAt(0);
            int heading = sheet.getPaneInformation().getHorizontalSplitPosition();
            return sheet.getLastRowNum() + 1 - heading;
        }
    }

    private ResultActions open(Actor actor, String address) throws Exception {
        return mvc.perform(get(address).with(Acting.as(actor)));
    }
}
