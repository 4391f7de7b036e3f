package vn.thiduaso.scheme.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.scheme.SchemeQueries;
import vn.thiduaso.scoring.Scheme;
import vn.thiduaso.scoring.rule.LadderRule;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Grant;
import vn.thiduaso.shared.Role;
import vn.thiduaso.testing.Accounts;
import vn.thiduaso.testing.Acting;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;

/** A scheme goes out as a workbook and comes back as a draft; every wrong cell is named. */
@DatabaseTest
class SchemeWorkbookTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SchemeQueries queries;

    @Autowired
    private CampaignCatalogue campaigns;

    @Autowired
    private Accounts accounts;

    private BlocData data;
    private Actor head;
    private String base;

    @BeforeEach
    void aBloc() {
        data = new BlocData(jdbc, 2, LocalDate.now());
        campaigns.evict();
        String username =
                accounts.any().with(Role.BLOC_HEAD, data.unit(0), data.bloc).username();
        long account = jdbc.sql("SELECT id FROM account WHERE username = :name")
                .param("name", username)
                .query(Long.class)
                .single();
        head = new Actor(account, "Lê Quang Minh", List.of(Grant.inBloc(Role.BLOC_HEAD, data.bloc, data.unit(0))));
        base = "/phong-trao/" + data.campaign + "/cach-tinh-diem";
    }

    @Test
    void comesBackAsItWas() throws Exception {
        String preview = upload(download());
        mvc.perform(get(preview).with(Acting.as(head)))
                .andExpect(content().string(containsString("0 chỉ tiêu khác bản đang dùng")));
        mvc.perform(post(preview).with(Acting.as(head))).andExpect(redirectedUrl(base + "/2"));
        Scheme before = campaigns.campaign(data.campaign).scheme();
        Scheme after = queries.sheet(data.blocHead(), data.campaign, 2).scheme();
        assertThat(queries.sheet(data.blocHead(), data.campaign, 2).changedItems())
                .isEmpty();
        assertThat(after.tieBreak()).isEqualTo(before.tieBreak());
        assertThat(after.bands()).hasSameSizeAs(before.bands());
        assertThat(after.total()).isEqualByComparingTo(before.total());
    }

    @Test
    void takesWhatWasEdited() throws Exception {
        byte[] file = edited(download(), Map.of("D6", "25", "E6", "Thang bậc", "F6", ">", "J6", "50: 40; 90: 100"));
        String preview = upload(file);
        mvc.perform(post(preview).with(Acting.as(head))).andExpect(redirectedUrl(base + "/2"));
        Scheme after = queries.sheet(data.blocHead(), data.campaign, 2).scheme();
        assertThat(after.items().get(0).maxPoints()).isEqualByComparingTo("25");
        assertThat(((LadderRule) after.items().get(0).rule()).steps()).hasSize(2);
    }

    @Test
    void namesEveryWrongCell() throws Exception {
        byte[] file = edited(download(), Map.of("D6", "nhiều", "E7", "Bốc thăm", "C8", "IX"));
        String preview = upload(file);
        mvc.perform(get(preview).with(Acting.as(head)))
                .andExpect(content().string(containsString(">D6<")))
                .andExpect(content().string(containsString(">E7<")))
                .andExpect(content().string(containsString(">C8<")))
                .andExpect(content().string(containsString("Không có nhóm này")));
        mvc.perform(post(preview).with(Acting.as(head))).andExpect(status().isOk());
        assertThat(queries.overview(data.blocHead(), data.campaign).draft()).isNull();
    }

    @Test
    void refusesWhatIsNoSuchWorkbook() throws Exception {
        mvc.perform(multipart(base + "/nhap")
                        .file(new MockMultipartFile("file", "a.xlsx", null, "khong phai".getBytes("UTF-8")))
                        .with(Acting.as(head)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("file-error")));
        mvc.perform(get(base + "/nhap").with(Acting.as(data.blocDeputy()))).andExpect(status().isForbidden());
    }

    private byte[] download() throws Exception {
        return mvc.perform(get(base + "/1/tai-ve.xlsx").with(Acting.as(head)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private String upload(byte[] file) throws Exception {
        return Objects.requireNonNull(mvc.perform(multipart(base + "/nhap")
                        .file(new MockMultipartFile("file", "cach-tinh-diem.xlsx", null, file))
                        .with(Acting.as(head)))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    private static byte[] edited(byte[] file, Map<String, String> cells) throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            cells.forEach((address, text) -> {
                CellReference at = new CellReference(address);
                XSSFRow row = sheet.getRow(at.getRow());
                row.removeCell(row.getCell(at.getCol()));
                row.createCell(at.getCol()).setCellValue(text);
            });
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }
}
