package vn.thiduaso.stafflist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.staff.People;
import vn.thiduaso.staff.RegisterQueries;
import vn.thiduaso.staff.StaffRecord;
import vn.thiduaso.staff.StaffService;
import vn.thiduaso.stafflist.ListFile;
import vn.thiduaso.testing.Acting;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;

@DatabaseTest
class StaffListPagesTests {

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

    private Actor officer;
    private long unit;
    private String base;
    private long hoa;
    private long nam;

    @BeforeEach
    void makeABlocWithTwoPeople() {
        BlocData data = new BlocData(jdbc, 2, LocalDate.now(clock));
        officer = data.officer(1);
        unit = data.unit(1);
        base = "/don-vi/" + unit + "/nhan-su";
        hoa = service.add(officer, unit, People.person("Lê Thị Hoa", 1985), false);
        nam = service.add(officer, unit, People.person("Trần Văn Nam", 1990), false);
    }

    @Test
    void oneThingForManyIsShownAndThenDone() throws Exception {
        mvc.perform(get(base + "/hang-loat?person=" + hoa).with(Acting.as(officer)))
                .andExpect(shows("cho 1 người đã chọn"));
        mvc.perform(get(base + "/hang-loat?all=true&q=nam").with(Acting.as(officer)))
                .andExpect(shows("value=\"" + nam + "\""));
        mvc.perform(get(base + "/hang-loat").with(Acting.as(officer))).andExpect(redirectedUrl(base));

        send("/hang-loat/xem-truoc", bulk("")).andExpect(shows("Sẽ đổi 2 người"));
        send("/hang-loat", bulk("2")).andExpect(redirectedUrl(base));
        assertThat(people()).allSatisfy(person -> assertThat(person.trainings()).hasSize(1));
        send("/hang-loat/xem-truoc", bulk("")).andExpect(shows("Không có ai cần đổi"));
    }

    @Test
    void aBulkEditOfAChangedListIsShownAgain() throws Exception {
        service.addTraining(officer, unit, hoa, People.data(LocalDate.of(2025, 1, 1), null));

        send("/hang-loat", bulk("2")).andExpect(status().isOk()).andExpect(shows("vừa được người khác sửa"));
        assertThat(people()).anySatisfy(person -> assertThat(person.trainings()).isEmpty());
    }

    @Test
    void aBulkEditNamesWhatIsMissing() throws Exception {
        send(
                        "/hang-loat/xem-truoc",
                        post("/")
                                .param("ids", hoa + "")
                                .param("thing", "TRAINING")
                                .param("on", "31/02/2025"))
                .andExpect(shows("Hãy nhập tên lớp."))
                .andExpect(shows("Hãy nhập ngày theo mẫu"));
        send(
                        "/hang-loat/xem-truoc",
                        post("/").param("ids", hoa + "").param("thing", "LEFT").param("on", "2001-01-01"))
                .andExpect(shows("1 người không ghi được"));
    }

    @Test
    void aFileIsUploadedShownAndTaken() throws Exception {
        byte[] file = ListFile.of(List.of(ListFile.person("Lê Thị Hoa", 1985), ListFile.person("Vũ Thị Mai", 1992)));
        String preview = upload(file)
                .andExpect(redirectedUrlPattern(base + "/nhap/*"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        mvc.perform(get(preview).with(Acting.as(officer)))
                .andExpect(shows("Vũ Thị Mai (1992)"))
                .andExpect(shows("Trần Văn Nam (1990) đã nghỉ, chuyển"))
                .andExpect(shows("Loại: Công chức → Viên chức"));

        mvc.perform(post(preview).param("revision", "1").with(Acting.as(officer)))
                .andExpect(shows("vừa được người khác sửa"));
        mvc.perform(post(preview)
                        .param("revision", "2")
                        .param("leaving", nam + "")
                        .with(Acting.as(officer)))
                .andExpect(shows("Hãy nhập ngày làm việc cuối cùng"));
        mvc.perform(post(preview)
                        .param("revision", "2")
                        .param("leaving", nam + "")
                        .param("leftOn", "2026-01-31")
                        .with(Acting.as(officer)))
                .andExpect(redirectedUrl(base));
        assertThat(people()).hasSize(3);
        assertThat(register.person(officer, unit, nam).data().leftOn()).isEqualTo("2026-01-31");
    }

    @Test
    void aFileThatCannotBeReadSaysWhy() throws Exception {
        upload(new byte[] {1, 2, 3}).andExpect(status().isOk()).andExpect(shows("không phải tệp Excel"));
        upload(new byte[0]).andExpect(shows("Hãy chọn tệp Excel cần nhập."));
        upload(ListFile.of(List.of("A", "B"), List.of(), sheet -> {})).andExpect(shows("Không tìm thấy dòng tiêu đề"));
        upload(ListFile.of(List.of("Họ và tên", "Giới tính", "Loại"), List.of(), sheet -> {}))
                .andExpect(shows("Thiếu cột: Năm sinh"));
    }

    @Test
    void aFileThatIsNotWantedIsDropped() throws Exception {
        String preview = upload(ListFile.of(List.<Object[]>of(ListFile.person("Lê Thị Hoa", 1985))))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        mvc.perform(post(preview + "/bo").with(Acting.as(officer))).andExpect(redirectedUrl(base));
        mvc.perform(get(preview).with(Acting.as(officer))).andExpect(status().isNotFound());
    }

    private MockHttpServletRequestBuilder bulk(String revision) {
        return post("/")
                .param("ids", hoa + "," + nam)
                .param("revision", revision)
                .param("thing", "TRAINING")
                .param("on", "2025-03-01")
                .param("trainingKind", "DIGITAL_SKILLS")
                .param("name", "Kỹ năng số cơ bản");
    }

    private ResultActions upload(byte[] file) throws Exception {
        return mvc.perform(multipart(base + "/nhap")
                .file(new MockMultipartFile("file", "ds.xlsx", "application/octet-stream", file))
                .with(Acting.as(officer)));
    }

    private ResultActions send(String path, MockHttpServletRequestBuilder form) throws Exception {
        return mvc.perform(form.uri(java.net.URI.create(base + path)).with(Acting.as(officer)));
    }

    private List<StaffRecord> people() {
        return register.snapshot(officer, unit).people();
    }

    private static ResultMatcher shows(String text) {
        return content().string(containsString(text));
    }
}
