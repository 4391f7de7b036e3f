package vn.thiduaso.nomination.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.thiduaso.nomination.NominationData;
import vn.thiduaso.nomination.NominationStatus;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.testing.Acting;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.SqlCount;

@DatabaseTest
class NominationPagesTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    private NominationData data;
    private Actor officer;
    private Actor head;

    @BeforeEach
    void makeABloc() {
        data = new NominationData(jdbc);
        officer = data.bloc.officer(2);
        head = data.bloc.head(2);
    }

    @Test
    void aCollectiveIsNominatedFromTheEmptyListToTheDraft() throws Exception {
        open(officer, "").andExpect(status().isOk()).andExpect(shows("Lập đề nghị mới"));
        open(officer, "/moi").andExpect(status().isOk()).andExpect(shows("?unit=" + data.bloc.unit(2)));
        open(officer, "/moi?unit=" + data.bloc.unit(2)).andExpect(status().isOk());

        send(officer, "/moi?unit=" + data.bloc.unit(2), form("Hoàn thành 16/16 chỉ tiêu."))
                .andExpect(redirectedUrlPattern("/phong-trao/*/khen-thuong/*"))
                .andExpect(flash().attributeExists("notice"));

        open(officer, "").andExpect(shows("Đang soạn"));
    }

    @Test
    void earlierAwardsOfThePersonAreFilledIn() throws Exception {
        long person = data.person(2, "Lê Thị Hoa", "FEMALE");
        data.award(2, person, "Giấy khen của Giám đốc Sở", LocalDate.of(2024, 1, 5));

        open(officer, "/moi?person=" + person)
                .andExpect(shows("Bà Lê Thị Hoa"))
                .andExpect(shows("05/01/2024)</textarea>"));
        open(officer, "/moi?person=").andExpect(status().isOk()).andExpect(shows("Hãy chọn người được đề nghị."));
    }

    @Test
    void errorsStandAtTheirFieldsAndKeepWhatWasTyped() throws Exception {
        send(
                        officer,
                        "/moi?unit=" + data.bloc.unit(2),
                        post("/")
                                .param("summary", "x".repeat(2001))
                                .param("occasion", "YEARLY")
                                .param("achievements", "Đạt 16/16"))
                .andExpect(status().isOk())
                .andExpect(shows("Hãy chọn hình thức khen thưởng."))
                .andExpect(shows("Hãy chọn năm xét khen thưởng."))
                .andExpect(shows("Nội dung quá dài: tối đa 2.000 ký tự."))
                .andExpect(shows("Đạt 16/16"))
                .andExpect(shows("x".repeat(2001)));
    }

    @Test
    void aDuplicateIsASentence() throws Exception {
        data.stored(data.collective(2), NominationStatus.SUBMITTED, "Đã có");

        send(officer, "/moi?unit=" + data.bloc.unit(2), form("Lần nữa"))
                .andExpect(status().isOk())
                .andExpect(shows("Đã có đề nghị hình thức này"))
                .andExpect(shows("Lần nữa"));
    }

    @Test
    void whatSomebodyElseChangedIsNotOverwrittenUnseen() throws Exception {
        long id = data.stored(data.collective(2), NominationStatus.DRAFT, "Bản đầu");
        send(officer, "/" + id + "/sua", form("Bản của Lan").param("version", "0"))
                .andExpect(redirectedUrl(path("/" + id)));

        send(head, "/" + id + "/sua", form("Bản sau").param("version", "0"))
                .andExpect(status().isOk())
                .andExpect(shows("Người khác vừa sửa đề nghị này"))
                .andExpect(shows("Bản sau"))
                .andExpect(shows("name=\"version\" value=\"1\""));
        send(head, "/" + id + "/sua", form("Bản sau").param("version", "1")).andExpect(redirectedUrl(path("/" + id)));
    }

    @Test
    void submissionNamesWhatIsMissingAndLinksToTheFields() throws Exception {
        long person = data.person(2, "Lê Thị Hoa", "FEMALE");
        send(officer, "/moi?person=" + person, form(""));
        long id = jdbc.sql("SELECT id FROM nomination WHERE staff_member_id = ?")
                .param(person)
                .query(Long.class)
                .single();

        open(officer, "/" + id).andExpect(shows("Thủ trưởng đơn vị trình")).andExpect(hides(path("/" + id + "/trinh")));
        send(head, "/" + id + "/trinh", post("/")).andExpect(redirectedUrl(path("/" + id + "?incomplete=1")));
        open(head, "/" + id + "?incomplete=1")
                .andExpect(shows("Chưa trình được."))
                .andExpect(shows("/sua#disciplined\">Chưa kê khai"))
                .andExpect(shows("/sua#initiative\">Chưa có sáng kiến được công nhận"))
                .andExpect(shows("/sua#summary\">Chưa viết tóm tắt thành tích."));
    }

    @Test
    void aLeaderReturnsWithAReasonAndTheUnitSeesIt() throws Exception {
        long id = data.stored(data.collective(2), NominationStatus.SUBMITTED, "Tóm tắt");
        Actor leader = data.bloc.blocHead();

        open(leader, "/" + id).andExpect(shows("Tiếp nhận đề nghị"));
        send(leader, "/" + id + "/tra-lai", post("/").param("reason", " "))
                .andExpect(status().isOk())
                .andExpect(shows("Hãy ghi lý do trả lại"));
        send(leader, "/" + id + "/tra-lai", post("/").param("reason", "Bổ sung <b>số liệu</b>"))
                .andExpect(redirectedUrl(path("/" + id)));

        open(officer, "/" + id).andExpect(shows("Lê Quang Minh trả lại: Bổ sung &lt;b&gt;số liệu&lt;/b&gt;"));
        send(leader, "/" + id + "/chap-thuan", post("/")).andExpect(flash().attributeExists("notice"));
        open(officer, "/" + id + "/sua").andExpect(status().isOk());
    }

    @Test
    void whatTheBlocTookUpIsWithdrawnWithAReasonThatBothSee() throws Exception {
        long id = data.stored(data.collective(2), NominationStatus.ACCEPTED, "Tóm tắt");

        open(officer, "/" + id).andExpect(hides("Lý do rút"));
        open(head, "/" + id).andExpect(shows("Lý do rút"));
        send(head, "/" + id + "/rut", post("/").param("reason", " "));
        open(head, "/" + id).andExpect(shows("Đã tiếp nhận")).andExpect(hides("Đơn vị đã rút đề nghị"));
        send(head, "/" + id + "/rut", post("/").param("reason", "Chuyển công tác"));

        open(officer, "/" + id).andExpect(shows("Đơn vị đã rút đề nghị. Lý do: Chuyển công tác"));
        open(data.bloc.blocHead(), "/" + id).andExpect(shows("Lý do: Chuyển công tác"));
    }

    @Test
    void theResultAndItsReasonComeBackToTheUnit() throws Exception {
        long awarded = data.stored(data.collective(2), NominationStatus.AWARDED, "Tóm tắt");
        long person = data.person(2, "Lê Thị Hoa", "FEMALE");
        long refused = data.stored(data.individual(2, person), NominationStatus.NOT_AWARDED, "Tóm tắt");

        open(officer, "/" + awarded).andExpect(shows("Được khen")).andExpect(shows("Quyết định số 88/QĐ-UBND ngày"));
        open(officer, "/" + refused).andExpect(shows("Không được khen")).andExpect(shows("Lý do: Chưa đủ điều kiện"));
        open(officer, "").andExpect(shows("88/QĐ-UBND")).andExpect(shows("Lý do: Chưa đủ điều kiện"));
    }

    @Test
    void aDepartmentItsDeclarationAndTheReportAreKept() throws Exception {
        send(
                        officer,
                        "/moi?unit=" + data.bloc.unit(2),
                        form("Tóm tắt")
                                .param("department", "Phòng Kỹ thuật")
                                .param("disciplined", "true")
                                .param("disciplineNote", "Đang thanh tra")
                                .param("profile", "Có 12 người"))
                .andExpect(redirectedUrlPattern("/phong-trao/*/khen-thuong/*"));
        long id = jdbc.sql("SELECT id FROM nomination WHERE unit_id = ? AND department = 'Phòng Kỹ thuật'")
                .param(data.bloc.unit(2))
                .query(Long.class)
                .single();

        open(officer, "/" + id)
                .andExpect(shows("Phòng Kỹ thuật, "))
                .andExpect(shows("Có 12 người"))
                .andExpect(shows("Đang thanh tra"))
                .andExpect(shows("Căn cứ: "));
        open(officer, "/" + id + "/sua")
                .andExpect(shows("3 từ"))
                .andExpect(shows("name=\"department\" value=\"Ph&ograve;ng Kỹ thuật\""));
        open(officer, "/" + id + "/sua?dien=1").andExpect(shows("12 người</textarea>"));
    }

    @Test
    void theYearsResultsAreRows() throws Exception {
        long person = data.person(2, "Lê Thị Hoa", "FEMALE");
        send(
                officer,
                "/moi?person=" + person,
                form("Tóm tắt")
                        .param("firstYear", "2024")
                        .param("taskLevels[0]", "GOOD")
                        .param("taskLevels[1]", "")
                        .param("taskLevels[2]", "EXCELLENT")
                        .param("initiativeLevel", "SECTOR"));
        long id = jdbc.sql("SELECT id FROM nomination WHERE staff_member_id = ?")
                .param(person)
                .query(Long.class)
                .single();

        open(officer, "/" + id)
                .andExpect(shows("Năm 2024: Hoàn thành tốt nhiệm vụ"))
                .andExpect(shows("Năm 2026: Hoàn thành xuất sắc nhiệm vụ"))
                .andExpect(shows("Cấp ngành"));
        assertThat(jdbc.sql("SELECT task_results FROM nomination WHERE id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .isEqualTo("năm 2024: hoàn thành tốt nhiệm vụ; năm 2026: hoàn thành xuất sắc nhiệm vụ");
    }

    @Test
    void theHeadSetsWhatBlocksAndWhatWarns() throws Exception {
        Actor leader = data.bloc.blocHead();
        open(leader, "/dieu-kien").andExpect(status().isOk()).andExpect(shows("Thành tích chưa được khen"));
        open(leader, "/dieu-kien/" + data.form).andExpect(status().isOk());

        send(
                        leader,
                        "/dieu-kien/" + data.form,
                        post("/")
                                .param("levels[10]", "WARNING")
                                .param("levels[1]", "OFF")
                                .param("unitShare", "abc")
                                .param("collectives", "1"))
                .andExpect(status().isOk())
                .andExpect(shows("Tỷ lệ từ 0 đến 100 %."))
                .andExpect(shows("abc"));
        send(
                        leader,
                        "/dieu-kien/" + data.form,
                        post("/")
                                .param("levels[10]", "WARNING")
                                .param("levels[1]", "OFF")
                                .param("unitShare", "33,3"))
                .andExpect(redirectedUrl(path("/dieu-kien")));
        open(leader, "/dieu-kien").andExpect(shows("33,3"));
        open(officer, "/dieu-kien").andExpect(status().isForbidden());
        send(data.deputy(), "/dieu-kien/" + data.form, post("/")).andExpect(status().isForbidden());

        long id = data.stored(data.collective(2), NominationStatus.DRAFT, "");
        send(head, "/" + id + "/trinh", post("/")).andExpect(redirectedUrl(path("/" + id)));
    }

    @Test
    void suggestionsAreForTheUnitAndForTheHead() throws Exception {
        long person = data.person(2, "Lê Thị Hoa", "FEMALE");
        data.stored(data.individual(2, person), NominationStatus.NOT_AWARDED, "Tóm tắt");

        open(officer, "/moi").andExpect(shows("Lê Thị Hoa")).andExpect(shows("?person=" + person));
        open(data.bloc.blocHead(), "/goi-y")
                .andExpect(shows("Số hóa hồ sơ"))
                .andExpect(shows("chưa có bảng xếp hạng nào"));
        open(data.bloc.officer(1), "/goi-y").andExpect(hides("Lê Thị Hoa"));
        open(data.superior(), "/goi-y").andExpect(status().isForbidden());
    }

    @Test
    void aLeaderOfTheOwnUnitIsToldWhoDecides() throws Exception {
        long id = data.stored(data.collective(0), NominationStatus.SUBMITTED, "Tóm tắt");

        open(data.bloc.blocHead(), "/" + id)
                .andExpect(shows("nên lãnh đạo khác của Khối xét"))
                .andExpect(hides("/chap-thuan"));
        send(data.bloc.blocHead(), "/" + id + "/chap-thuan", post("/")).andExpect(status().isForbidden());
    }

    @Test
    void whatOneMayNotSeeIsNotFoundAndWhatOneMayNotDoIsForbidden() throws Exception {
        long draft = data.stored(data.collective(2), NominationStatus.DRAFT, "Tóm tắt");
        long submitted = data.stored(data.collective(1), NominationStatus.SUBMITTED, "Tóm tắt");

        open(data.bloc.officer(1), "/" + draft).andExpect(status().isNotFound());
        open(data.bloc.blocHead(), "/" + draft).andExpect(status().isNotFound());
        open(data.superior(), "/" + submitted).andExpect(status().isNotFound());
        open(data.administrator(), "").andExpect(status().isNotFound());
        open(NominationData.stranger(), "").andExpect(status().isNotFound());
        open(data.bloc.blocHead(), "/" + submitted + "/sua").andExpect(status().isForbidden());
        open(data.bloc.blocHead(), "/moi").andExpect(status().isForbidden());
        open(officer, "/moi?unit=" + data.bloc.unit(1)).andExpect(status().isForbidden());
        send(officer, "/" + draft + "/trinh", post("/")).andExpect(status().isForbidden());
        send(data.bloc.officer(1), "/" + draft + "/rut", post("/")).andExpect(status().isNotFound());
    }

    @Test
    void theListKeepsItsFiltersAndExportsExactlyWhatItShows() throws Exception {
        long hoa = data.person(1, "Lê Thị Hoa", "FEMALE");
        data.stored(data.individual(1, hoa), NominationStatus.SUBMITTED, "=1+1");
        data.stored(data.collective(1), NominationStatus.ACCEPTED, "Tóm tắt");
        Actor leader = data.bloc.blocHead();
        String query = "?q=le thi&kind=INDIVIDUAL&sort=-subject";

        open(leader, query)
                .andExpect(shows("Lê Thị Hoa"))
                .andExpect(shows("value=\"INDIVIDUAL\" selected"))
                .andExpect(shows("danh-sach.xlsx?q=le%20thi&amp;kind=INDIVIDUAL&amp;sort=-subject"));
        byte[] file = open(leader, "/danh-sach.xlsx" + query)
                .andExpect(header().string("Content-Disposition", containsString("de-nghi-khen-thuong.xlsx")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            Row last = sheet.getRow(sheet.getLastRowNum());
            assertThat(last.getCell(0).getNumericCellValue()).isEqualTo(1);
            assertThat(last.getCell(1).getStringCellValue()).isEqualTo("Lê Thị Hoa");
            assertThat(last.getCell(8).getStringCellValue()).isEqualTo("=1+1");
        }
    }

    @Test
    void strangeParametersAreIgnored() throws Exception {
        open(officer, "?form=abc&kind=NONE&status=X&unit=-1&sort=drop&page=99999999999")
                .andExpect(status().isOk());
        open(officer, "/abc").andExpect(status().isNotFound());
    }

    @Test
    void theListTakesAFewStatements() throws Exception {
        data.stored(data.collective(1), NominationStatus.SUBMITTED, "Tóm tắt");
        open(data.bloc.blocHead(), "");

        List<String> statements = SqlCount.statements(() -> open(data.bloc.blocHead(), ""));

        assertThat(statements).hasSizeLessThanOrEqualTo(8);
    }

    private MockHttpServletRequestBuilder form(String summary) {
        return post("/")
                .param("awardFormId", Long.toString(data.form))
                .param("occasion", "YEARLY")
                .param("year", Integer.toString(NominationData.YEAR))
                .param("summary", summary);
    }

    private String path(String path) {
        return "/phong-trao/" + data.bloc.campaign + "/khen-thuong" + path;
    }

    private ResultActions open(Actor actor, String path) throws Exception {
        return mvc.perform(get(URI.create(path(path).replace(" ", "%20"))).with(Acting.as(actor)));
    }

    private ResultActions send(Actor actor, String path, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.uri(URI.create(path(path))).with(Acting.as(actor)));
    }

    private static ResultMatcher shows(String text) {
        return content().string(containsString(text));
    }

    private static ResultMatcher hides(String text) {
        return content().string(not(containsString(text)));
    }
}
