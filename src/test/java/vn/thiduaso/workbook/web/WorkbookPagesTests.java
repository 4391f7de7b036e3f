package vn.thiduaso.workbook.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import vn.thiduaso.report.ReportService;
import vn.thiduaso.testing.Acting;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.SqlCount;
import vn.thiduaso.testing.Submissions;
import vn.thiduaso.ui.Notice;
import vn.thiduaso.workbook.FilledWorkbook;
import vn.thiduaso.workbook.WorkbookQueries;

/** The page on which a workbook comes back: each file that cannot be read has its own sentence beside the field. */
@DatabaseTest
class WorkbookPagesTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private WorkbookQueries queries;

    @Autowired
    private Submissions submissions;

    @Autowired
    private ReportService reports;

    @Autowired
    private MessageSource messages;

    private BlocData data;
    private String url;

    /** What people and others may send, each with the beginning of what they are told. */
    enum Hostile {
        DAMAGED("Tệp bị hỏng nên không đọc được."),
        PASSWORD("Tệp có mật khẩu nên không đọc được."),
        MACRO("Tệp có chứa macro nên không được nhận."),
        BOMB("Tệp chứa lượng dữ liệu lớn bất thường nên không được mở."),
        ENDLESS("Tệp có dữ liệu ở quá dòng 2000."),
        OTHER_PERIOD("Bảng tính này là của kỳ “"),
        OTHER_UNIT("Bảng tính này là của “"),
        MERGED("Bảng có ô gộp ở Nhập liệu!I7:J7.");

        private final String sentence;

        Hostile(String sentence) {
            this.sentence = sentence;
        }
    }

    @BeforeEach
    void makeABloc() {
        data = new BlocData(jdbc, 2, LocalDate.now());
        url = "/ky/" + data.openPeriod() + "/bao-cao/" + data.unit(0) + "/bang-tinh";
    }

    @ParameterizedTest
    @EnumSource
    void eachHasItsOwnSentence(Hostile kind) throws Exception {
        MvcResult answer = upload(made(kind));

        Notice problem = (Notice) answer.getFlashMap().get("fileProblem");
        assertThat(problem).as("refused").isNotNull();
        assertThat(messages.getMessage(problem.key(), problem.args(), Locale.forLanguageTag("vi")))
                .startsWith(kind.sentence);
        assertThat(page()).doesNotContain("/luu\"");
    }

    @Test
    void aFormulaIsShownAtItsAddressAndTheRestCanBeTaken() throws Exception {
        FilledWorkbook file = new FilledWorkbook(download(0));
        file.put("2", "(1)", 5).put("2", "Tổng số (÷)", 10);
        file.cell("1", "(1)").setCellFormula("20+4");
        upload(file.bytes());

        assertThat(page())
                .contains(file.address("1", "(1)"))
                .contains(messages.getMessage("workbook.cell.formula", new Object[0], Locale.forLanguageTag("vi")))
                .contains("/luu\"");
    }

    @Test
    void aConflictIsDecidedBeforeItIsStored() throws Exception {
        byte[] before = download(0);
        submissions.submit(data, 0, 50);
        reports.sendBack(
                data.stranger(),
                submissions.report(data, 0).id(),
                Map.of(data.indicators.get(1), "Thiếu"),
                LocalDate.now().plusDays(3));
        upload(new FilledWorkbook(before)
                .put("2", "(1)", 5)
                .put("2", "Tổng số (÷)", 10)
                .bytes());

        assertThat(page())
                .containsSubsequence(
                        "Chi",
                        "đã sửa lúc",
                        "required",
                        "value=\"mine\"",
                        "value=\"theirs\"",
                        ".base\" value=\"ENTERED|50|100||\"",
                        "Chọn số liệu để giữ ở 1 chỉ tiêu rồi lưu.");
    }

    @Test
    void thePreviewCostsAFewStatementsWhateverItHolds() throws Exception {
        FilledWorkbook file = new FilledWorkbook(download(0));
        upload(file.put("2", "(1)", 5).put("2", "Tổng số (÷)", 10).bytes());
        page();
        int one = SqlCount.statements(this::page).size();
        upload(file.put("1", "(1)", 5)
                .put("1", "(2)", 5)
                .put("1", "Tổng số (÷)", 10)
                .put("7a", "(1)", 3)
                .put("7a", "Tổng số (÷)", 2)
                .put("4", "Mức đạt được", "Đã dùng")
                .bytes());

        assertThat(SqlCount.statements(this::page)).hasSize(one);
        assertThat(one).isLessThanOrEqualTo(10);
    }

    private byte[] made(Hostile kind) throws Exception {
        byte[] good = download(0);
        return switch (kind) {
            case DAMAGED -> Arrays.copyOf(good, good.length / 2);
            case PASSWORD -> encrypted(good);
            case MACRO -> with(good, "xl/vbaProject.bin", new byte[10]);
            case BOMB -> with(good, "xl/media/a.bin", new byte[60_000_000]);
            case ENDLESS ->
                changed(
                        good,
                        file -> file.sheet().createRow(100_000).createCell(1).setCellValue("x"));
            case OTHER_PERIOD ->
                changed(
                        good,
                        file -> file.workbook()
                                .getSheet("_thiduaso")
                                .getRow(1)
                                .getCell(1)
                                .setCellValue("999"));
            case OTHER_UNIT -> download(1);
            case MERGED -> changed(good, file -> file.sheet().addMergedRegion(CellRangeAddress.valueOf("I7:J7")));
        };
    }

    private byte[] download(int unit) {
        return queries.file(data.officer(unit), data.openPeriod(), data.unit(unit))
                .content();
    }

    private MvcResult upload(byte[] file) throws Exception {
        return mvc.perform(multipart(url)
                        .file(new MockMultipartFile("file", "bang-tinh.xlsx", null, file))
                        .with(Acting.as(data.officer(0))))
                .andReturn();
    }

    private String page() throws Exception {
        return mvc.perform(get(url).with(Acting.as(data.officer(0))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static byte[] changed(byte[] file, Consumer<FilledWorkbook> change) {
        return new FilledWorkbook(file).with(change).bytes();
    }

    private static byte[] encrypted(byte[] file) throws Exception {
        EncryptionInfo how = new EncryptionInfo(EncryptionMode.agile);
        Encryptor encryptor = how.getEncryptor();
        encryptor.confirmPassword("mật khẩu");
        try (POIFSFileSystem whole = new POIFSFileSystem()) {
            try (OutputStream stream = encryptor.getDataStream(whole)) {
                stream.write(file);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            whole.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    /** The same archive with one part more. */
    private static byte[] with(byte[] file, String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8);
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(out);
                out.closeEntry();
            }
            out.putNextEntry(new ZipEntry(name));
            out.write(content);
            out.closeEntry();
        }
        return bytes.toByteArray();
    }
}
