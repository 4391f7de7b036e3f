package vn.thiduaso.staff.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.staff.People;
import vn.thiduaso.staff.RegisterQueries;
import vn.thiduaso.staff.StaffData;
import vn.thiduaso.staff.StaffField;
import vn.thiduaso.staff.StaffService;
import vn.thiduaso.testing.Acting;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.SqlCount;

@DatabaseTest
class StaffPagesTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private StaffService service;

    @Autowired
    private RegisterQueries register;

    @Autowired
    private Clock clock;

    private BlocData data;
    private Actor officer;
    private long unit;
    private String base;

    @BeforeEach
    void makeABloc() {
        data = new BlocData(jdbc, 2, LocalDate.now(clock));
        officer = data.officer(1);
        unit = data.unit(1);
        base = "/don-vi/" + unit + "/nhan-su";
    }

    @Test
    void fromTheEmptyListToAPersonWithATraining() throws Exception {
        open("").andExpect(shows("Danh sách chưa có ai."));
        open("/moi").andExpect(shows("Họ và tên"));
        send("/moi", person("Lê Thị Hoa")).andExpect(redirectedUrlPattern(base + "/*"));

        long id = register.snapshot(officer, unit).people().get(0).id();
        send("/" + id + "/tap-huan", training("2025-03-01")).andExpect(redirectedUrl(base + "/" + id + "#tap-huan"));
        open("/" + id).andExpect(shows("Kỹ năng số cơ bản")).andExpect(shows("Thêm lớp tập huấn"));
        open("?q=le%20thi").andExpect(shows("Lê Thị Hoa")).andExpect(shows("OMS"));
        open("?q=khong%20co").andExpect(shows("Không tìm thấy"));
    }

    @Test
    void errorsStandAtTheirFieldsAndKeepWhatWasTyped() throws Exception {
        send("/moi", person("Bùi Thị 079123456789", "hai", "01/03/2010"))
                .andExpect(status().isOk())
                .andExpect(shows("Hãy nhập năm sinh gồm 4 chữ số"))
                .andExpect(shows("Thị 079123456789"));
        send("/moi", person("Bùi Thị 079123456789"))
                .andExpect(shows("giống số CCCD"))
                .andExpect(shows("Thị 079123456789"));
        send("/moi", post("/")).andExpect(status().isOk()).andExpect(shows("Hãy chọn giới tính."));
    }

    @Test
    void aNamesakeIsAskedAboutOnce() throws Exception {
        service.add(officer, unit, People.person("Lê Thị Hoa", 1985), false);

        send("/moi", person("Lê Thị Hoa"))
                .andExpect(shows("Danh sách đã có Lê Thị Hoa"))
                .andExpect(shows("sure"));
        send("/moi", person("Lê Thị Hoa").param("sure", "true")).andExpect(redirectedUrlPattern(base + "/*"));
    }

    @Test
    void twoPeoplesChangesAreJoinedOrShown() throws Exception {
        StaffData hoa = People.person("Lê Thị Hoa", 1985);
        long id = service.add(officer, unit, hoa, false);
        StaffForm seen = StaffForm.of(hoa, 0);
        service.edit(officer, unit, id, hoa.with(StaffField.POST, "Kế toán"), 0);

        send(
                        "/" + id,
                        person("Lê Thị Hoa", "1985", "2011-01-01")
                                .param("version", "0")
                                .param("seen", seen.seen()))
                .andExpect(redirectedUrl(base + "/" + id));
        assertThat(register.person(officer, unit, id).data().post()).isEqualTo("Kế toán");
        assertThat(register.person(officer, unit, id).data().joinedOn()).isEqualTo("2011-01-01");

        MockHttpServletRequestBuilder clash = post("/");
        clash.param("fullName", "Lê Thị Hoa").param("birthYear", "1985").param("gender", "FEMALE");
        clash.param("kind", "CIVIL_SERVANT").param("post", "Thủ quỹ").param("leader", "false");
        clash.param("joinedOn", "2010-03-01").param("version", "0").param("seen", seen.seen());
        send("/" + id, clash)
                .andExpect(status().isOk())
                .andExpect(shows("Người khác vừa lưu: Kế toán"))
                .andExpect(shows("value=\"Thủ quỹ\""));
    }

    @Test
    void takingOutIsConfirmed() throws Exception {
        long id = service.add(officer, unit, People.person("Lê Thị Hoa", 1985), false);

        open("/" + id + "/xoa").andExpect(shows("Xóa Lê Thị Hoa khỏi danh sách?"));
        send("/" + id + "/xoa", post("/")).andExpect(redirectedUrl(base));
        mvc.perform(get(base + "/" + id).with(Acting.as(officer))).andExpect(status().isNotFound());
    }

    @Test
    void aFigureOpensDownToThePeople() throws Exception {
        LocalDate today = LocalDate.now(clock);
        service.add(officer, unit, People.person("Lê Thị Hoa", 1985).with(StaffField.ELECTRONIC_ID, today), false);
        service.add(officer, unit, People.person("Trần Văn Nam", 1985), false);

        mvc.perform(get(base + "/chi-tieu/12b?ngay=" + today).with(Acting.as(data.blocHead())))
                .andExpect(status().isOk())
                .andExpect(shows("1/2 người"))
                .andExpect(shows("Chưa kích hoạt mức 2"));
        mvc.perform(get(base + "/chi-tieu/6a").with(Acting.as(officer))).andExpect(status().isNotFound());
    }

    @Test
    void theExportHoldsTheListAndNoFormula() throws Exception {
        service.add(officer, unit, People.person("=Lê Thị Hoa", 1985), false);
        service.add(officer, unit, People.person("Trần Văn Nam", 1985), false);

        byte[] file = open("/danh-sach.xlsx?q=hoa").andReturn().getResponse().getContentAsByteArray();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(workbook.getSheetAt(0).getRow(5).getCell(1).getStringCellValue())
                    .isEqualTo("=Lê Thị Hoa");
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(5);
        }
    }

    @Test
    void theListTakesFewStatementsWhateverItsLength() {
        for (int i = 0; i < 60; i++) {
            service.add(officer, unit, People.person("Lê Thị " + i, 1985), false);
        }
        assertThat(SqlCount.statements(() -> open(""))).hasSizeLessThan(100); // fills the catalogues' memory
        assertThat(SqlCount.statements(() -> open(""))).hasSizeLessThanOrEqualTo(4);
    }

    private static MockHttpServletRequestBuilder person(String name) {
        return person(name, "1985", "2010-03-01");
    }

    private static MockHttpServletRequestBuilder person(String name, String birthYear, String joinedOn) {
        return post("/")
                .param("fullName", name)
                .param("birthYear", birthYear)
                .param("gender", "FEMALE")
                .param("kind", "CIVIL_SERVANT")
                .param("post", "Chuyên viên")
                .param("leader", "false")
                .param("joinedOn", joinedOn);
    }

    private static MockHttpServletRequestBuilder training(String day) {
        return post("/")
                .param("trainingKind", "DIGITAL_SKILLS")
                .param("name", "Kỹ năng số cơ bản")
                .param("completedOn", day);
    }

    private ResultActions open(String path) throws Exception {
        return mvc.perform(get(java.net.URI.create(base + path)).with(Acting.as(officer)))
                .andExpect(status().isOk());
    }

    private ResultActions send(String path, MockHttpServletRequestBuilder form) throws Exception {
        return mvc.perform(form.uri(java.net.URI.create(base + path)).with(Acting.as(officer)));
    }

    private static ResultMatcher shows(String text) {
        return content().string(containsString(text));
    }
}
