package vn.thiduaso.ranking.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.thiduaso.ranking.RankingService;
import vn.thiduaso.review.AmendmentService;
import vn.thiduaso.scoring.Figures;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.testing.Acting;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.Submissions;

/**
 * What members see before publication is the bloc's rule: neither the page, nor search, sorting, filters, counts, the
 * workbook, old numbers, explanations or errors tell more. Unit 0 has 94,40 points, unit 1 84,00, unit 2 76,00.
 */
@DatabaseTest
class VisibilityTests {

    private static final List<String> WAYS =
            List.of("", "?q=chi", "?sort=-final", "?sort=self", "?band=Tốt", "?tam-tinh=true", "?page=2", "?du-kien=1");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Submissions submissions;

    @Autowired
    private RankingService service;

    @Autowired
    private AmendmentService amendments;

    private BlocData data;
    private String table;

    @BeforeEach
    void verifyThreeReports() {
        data = new BlocData(jdbc, 3, LocalDate.now());
        data.givesDaysForObjections(3);
        submissions.verify(data, 0, 93);
        submissions.verify(data, 1, 80);
        submissions.verify(data, 2, 70);
        table = "/ky/" + data.openPeriod() + "/xep-hang";
    }

    @Test
    void ownScoresOnlyEvenAfterAdoption() throws Exception {
        data.shows("OWN_SCORES");
        seesNothingOfOthers(data.officer(1));

        adopt();

        seesNothingOfOthers(data.officer(1));
        seesNothingOfOthers(data.head(1));
        assertThat(text(data.officer(1), table)).contains("84,00").contains("Dự kiến");
    }

    @Test
    void theWholeTableOnlyAfterAdoption() throws Exception {
        seesNothingOfOthers(data.officer(1));

        adopt();

        assertThat(text(data.officer(1), table)).contains("94,40", "84,00", "76,00");
        assertThat(rows(data.officer(1), table + ".xlsx")).isEqualTo(3);
        assertThat(status(data.officer(1), table + "/" + data.unit(0))).isEqualTo(200);
        assertThat(status(data.officer(1), table + "/" + data.unit(0) + "?tam-tinh=true"))
                .as("the live table stays the own line")
                .isEqualTo(404);
        assertThat(rows(data.officer(1), table + ".xlsx?tam-tinh=true")).isEqualTo(1);
    }

    @Test
    void everythingLiveButNeverReasonsAboutOthers() throws Exception {
        data.shows("LIVE");
        jdbc.sql("INSERT INTO adjustment VALUES (nextval('adjustment_seq'), ?, ?, 'BONUS', 1, 'Lý do kín', now(), 'x')")
                .params(data.openPeriod(), data.unit(0))
                .update();

        assertThat(text(data.officer(1), table)).contains("95,40", "84,00", "76,00");
        assertThat(text(data.officer(1), table + "/" + data.unit(0)))
                .contains("95,40")
                .doesNotContain("Lý do kín")
                .doesNotContain("Mở báo cáo");
        assertThat(text(data.officer(0), table + "/" + data.unit(0))).contains("Lý do kín");
        nobodyElse();
    }

    @Test
    void whoIsNoMemberSeesNothingUnderAnyRule() throws Exception {
        for (String visibility : List.of("OWN_SCORES", "AFTER_ADOPTION", "LIVE")) {
            data.shows(visibility);
            nobodyElse();
        }
        adopt();
        nobodyElse();
    }

    @Test
    void objectionsOfOthersAreNotToldEither() throws Exception {
        adopt();
        jdbc.sql("""
                        INSERT INTO objection (id, period_id, unit_id, adoption_number, text, raised_at, raised_by, version)
                        VALUES (nextval('objection_seq'), ?, ?, 1, 'Kiến nghị kín', now(), 'x', 0)
                        """).params(data.openPeriod(), data.unit(0)).update();

        assertThat(text(data.officer(1), table + "/kien-nghi")).doesNotContain("Kiến nghị kín");
        assertThat(text(data.officer(1), table)).doesNotContain("1 chờ trả lời");
        assertThat(text(data.officer(0), table + "/kien-nghi")).contains("Kiến nghị kín");
        assertThat(text(data.blocDeputy(), table)).contains("1 chờ trả lời");
    }

    @Test
    void dashboardsDocumentsAndGuessedAddressesTellNoMore() throws Exception {
        data.shows("OWN_SCORES");
        tellNothingOfOthers(data.officer(1), data.unit(0));
        adopt();
        tellNothingOfOthers(data.head(1), data.unit(0));
        tellNothingOfOthers(data.superior(), data.unit(0));
    }

    @Test
    void errorsNameNobodyAndTellNoPoints() throws Exception {
        adopt();
        data.shows("OWN_SCORES");
        for (String guess : List.of(
                table + "/" + data.unit(0),
                table + "/" + data.unit(0) + "?ban=1",
                table + "/" + data.unit(0) + "?du-kien=1",
                table + "/" + data.unit(0) + "?tam-tinh=true",
                table + "/" + data.unit(0) + "/kien-nghi",
                table + "/" + data.unit(0) + "/kien-nghi/1",
                table + "/ban/1",
                table + "?du-kien=2",
                table.replace("xep-hang", "tham-dinh"),
                table.replace("xep-hang", "tham-dinh") + "/" + data.unit(0),
                table.replace("xep-hang", "tham-dinh.xlsx"),
                table.replace("xep-hang", "bao-cao") + "/" + data.unit(0))) {
            MockHttpServletResponse answer = response(data.officer(1), guess);
            assertThat(answer.getStatus()).as(guess).isEqualTo(404);
            assertThat(answer.getContentAsString()).as(guess).doesNotContain("94,40", name(data.unit(0)));
        }
    }

    @Test
    void theListOfChangesNamesNoFigures() throws Exception {
        adopt();
        service.adopt(data.blocHead(), data.openPeriod(), 1, LocalDate.now().plusDays(4), amended());

        assertThat(text(data.officer(1), "/phong-trao/" + data.campaign + "/thay-doi"))
                .contains("Sửa số liệu đã thẩm định", "chỉ tiêu 2")
                .doesNotContain("Đúng là 75", "75 / 100", "70 / 100");
    }

    private String amended() {
        amendments.amend(
                data.blocHead(),
                data.openPeriod(),
                data.unit(2),
                data.indicators.get(1),
                Figures.ratio(List.of(new BigDecimal("75")), new BigDecimal("100")),
                "Đúng là 75");
        return "Trả lời kiến nghị";
    }

    private void tellNothingOfOthers(Actor actor, long other) throws Exception {
        String board = "/ky/" + data.openPeriod() + "/tong-quan";
        for (String address : List.of(
                "/",
                board,
                board + "?q=chi",
                board + "?ket-qua=bad",
                board + "/xu-huong?don-vi=" + other,
                board + "/so-sanh?don-vi=" + other + "&don-vi=" + data.unit(2),
                board + "/trinh-chieu",
                "/phong-trao/" + data.campaign + "/thay-doi")) {
            MockHttpServletResponse answer = response(actor, address);
            assertThat(answer.getStatus()).as(address).isIn(200, 404);
            assertThat(answer.getContentAsString())
                    .as(address)
                    .doesNotContain("94,40", "76,00", "94,4 ", "76 %", ">93<", ">70<", "93 %", "70 %");
        }
        assertThat(status(actor, board + "/tuan")).isEqualTo(404);
        assertThat(cells(actor, board + ".xlsx")).doesNotContain("93.0", "94.4", "76.0", "70.0");
    }

    private String cells(Actor actor, String address) throws Exception {
        StringBuilder text = new StringBuilder();
        try (XSSFWorkbook workbook = new XSSFWorkbook(
                new ByteArrayInputStream(response(actor, address).getContentAsByteArray()))) {
            workbook.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> text.append(cell).append('|')));
        }
        return text.toString();
    }

    private String name(long unit) {
        return jdbc.sql("SELECT name FROM unit WHERE id = ?")
                .param(unit)
                .query(String.class)
                .single();
    }

    private void nobodyElse() throws Exception {
        for (String way : WAYS) {
            if (!way.contains("du-kien")) {
                assertThat(text(data.superior(), table + way))
                        .as(way)
                        .doesNotContain("94,40", "84,00", "76,00")
                        .doesNotContain("Chi cục");
            }
        }
        assertThat(rows(data.superior(), table + ".xlsx")).isZero();
        assertThat(status(data.superior(), table + "?du-kien=1")).isEqualTo(404);
        assertThat(status(data.superior(), table + "/" + data.unit(0))).isEqualTo(404);
        Actor stranger = new BlocData(jdbc, 1, LocalDate.now()).head(0);
        for (String address : List.of(table, table + ".xlsx", table + "/kien-nghi", table + "/" + data.unit(0))) {
            assertThat(status(stranger, address)).as(address).isEqualTo(404);
        }
        assertThat(mvc.perform(get("/cong-khai/xep-hang/" + data.openPeriod()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    private void seesNothingOfOthers(Actor member) throws Exception {
        String other = name(data.unit(0));
        for (String way : WAYS) {
            MockHttpServletResponse response = response(member, table + way);
            if (response.getStatus() == 200) {
                assertThat(response.getContentAsString())
                        .as(way)
                        .doesNotContain("94,40", "76,00", other)
                        .doesNotContain("rank-move\"")
                        .doesNotContain("rank-top");
            } else {
                assertThat(response.getStatus()).as(way).isEqualTo(404);
            }
        }
        assertThat(rows(member, table + ".xlsx")).isEqualTo(1);
        assertThat(rows(member, table + ".xlsx?tam-tinh=true")).isEqualTo(1);
        assertThat(status(member, table + "/" + data.unit(0))).isEqualTo(404);
        assertThat(status(member, table + "/" + data.unit(0) + "?du-kien=1")).isEqualTo(404);
        assertThat(status(member, table + "/" + data.unit(0) + "/kien-nghi")).isEqualTo(404);
        assertThat(text(member, table + "/" + data.unit(1)))
                .as("no gap, no name of the unit above")
                .doesNotContain("94,40", other, "lên một hạng");
    }

    private void adopt() {
        service.adopt(data.blocHead(), data.openPeriod(), 0, LocalDate.now().plusDays(4), null);
    }

    private int rows(Actor actor, String address) throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(
                new ByteArrayInputStream(response(actor, address).getContentAsByteArray()))) {
            int found = 0;
            for (Row row : workbook.getSheetAt(0)) {
                if (row.getCell(1) != null && row.getCell(1).toString().startsWith("Chi cục")) {
                    found++;
                }
            }
            return found;
        }
    }

    private String text(Actor actor, String address) throws Exception {
        MockHttpServletResponse response = response(actor, address);
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        String page = response.getContentAsString();
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
    }

    private int status(Actor actor, String address) throws Exception {
        return response(actor, address).getStatus();
    }

    private MockHttpServletResponse response(Actor actor, String address) throws Exception {
        return mvc.perform(get(URI.create(address.replace("ố", "%E1%BB%91"))).with(Acting.as(actor)))
                .andReturn()
                .getResponse();
    }
}
