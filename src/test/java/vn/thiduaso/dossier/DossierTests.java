package vn.thiduaso.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thiduaso.campaign.Occasion;
import vn.thiduaso.dossier.parts.PaperFormat;
import vn.thiduaso.nomination.NominationData;
import vn.thiduaso.nomination.NominationStatus;
import vn.thiduaso.nomination.candidacy.Candidacy;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Forbidden;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.unit.FormerNames;

@DatabaseTest
class DossierTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 5);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DossierService service;

    @Autowired
    private DossierQueries queries;

    private NominationData data;

    @BeforeEach
    void makeABlocWithATerm() {
        data = new NominationData(jdbc);
        jdbc.sql("""
                        INSERT INTO bloc_term VALUES (nextval('bloc_term_seq'), ?, ?, ?, 'Lê Quang Minh',
                          'Chi cục trưởng Chi cục Kiểm lâm', 'Hoàng Thị Mai', 'Giám đốc Quỹ', '2026-01-01', '2026-12-31')
                        """)
                .params(data.bloc.bloc, data.bloc.unit(0), data.bloc.unit(1))
                .update();
    }

    @Test
    void theWordFileHoldsTheDecreesPartsAndBothLists() throws IOException {
        nominate();

        DossierFile file = write(data.bloc.blocHead(), request(Recipient.DEPARTMENT, Signer.HEAD), PaperFormat.DOCX);

        assertThat(file.name()).isEqualTo("du-thao-to-trinh-bk-tinh-so-2026-11-05.docx");
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file.content()))) {
            String text = text(word);
            assertThat(text)
                    .contains("DỰ THẢO")
                    .contains("/TTr-KTĐ")
                    .contains("Lâm Đồng, ngày 05 tháng 11 năm 2026")
                    .contains("Kính gửi: Sở")
                    .contains("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;")
                    .contains("Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ")
                    .doesNotContain("98/2023/NĐ-CP")
                    .contains("xem xét, trình Chủ tịch UBND tỉnh quyết định tặng Bằng khen của Chủ tịch UBND tỉnh"
                            + " cho 2 (hai) tập thể và 1 (một) cá nhân")
                    .contains("TM. KHỐI THI ĐUA")
                    .contains("CHI CỤC TRƯỞNG")
                    .contains("Lê Quang Minh")
                    .contains("./.");
            List<XWPFTable> lists = word.getTables().stream()
                    .filter(table -> table.getText().contains("STT"))
                    .toList();
            assertThat(lists).hasSize(2);
            assertThat(lists.get(0).getRow(1).getCell(3).getText()).isEqualTo("Hoàn thành 16/16 chỉ tiêu");
            assertThat(lists.get(0).getRow(1).getCell(4).getText()).isEmpty();
            assertThat(lists.get(1).getRow(1).getCell(1).getText()).isEqualTo("Bà Lê Thị Hoa");
            assertThat(lists.get(1).getRow(1).getCell(5).getText())
                    .isEqualTo("Số hóa hồ sơ (12/QĐ-SNN ngày 15/11/2025)");
        }
    }

    @Test
    void theDeputySignsInTheHeadsPlaceAndTheBoardGetsACopyLine() throws IOException {
        nominate();

        DossierFile file = write(data.deputy(), request(Recipient.BOARD, Signer.DEPUTY), PaperFormat.PDF);

        assertThat(file.name()).isEqualTo("du-thao-to-trinh-bk-tinh-ban-tdkt-2026-11-05.pdf");
        try (PDDocument pdf = Loader.loadPDF(file.content())) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text)
                    .contains("KT. KHỐI TRƯỞNG")
                    .contains("Hoàng Thị Mai")
                    .contains("Sở (báo cáo)");
            assertThat(text).contains("Phụ lục I").contains("Phụ lục II").contains("Tổng cộng: 1 (một) cá nhân.");
            PDRectangle list = pdf.getPage(pdf.getNumberOfPages() - 1).getMediaBox();
            assertThat(list.getWidth()).as("lists lie").isGreaterThan(list.getHeight());
        }
    }

    @Test
    void theWorkbookHasASheetForEachList() throws IOException {
        nominate();

        DossierFile file = write(data.bloc.blocHead(), request(Recipient.DEPARTMENT, Signer.HEAD), PaperFormat.XLSX);

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file.content()))) {
            assertThat(workbook.getSheetName(0)).isEqualTo("Tập thể");
            assertThat(workbook.getSheetName(1)).isEqualTo("Cá nhân");
            assertThat(workbook.getSheetName(2)).isEqualTo("Trích ngang");
            assertThat(workbook.getSheetName(3)).isEqualTo("Minh chứng");
        }
    }

    @Test
    void aListWithoutPeopleIsLeftOut() throws IOException {
        data.stored(data.collective(1), NominationStatus.PASSED, "Tóm tắt");

        DossierFile file = write(data.bloc.blocHead(), request(Recipient.DEPARTMENT, Signer.HEAD), PaperFormat.DOCX);

        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file.content()))) {
            assertThat(text(word))
                    .contains("/TTr-KTĐ")
                    .doesNotContain("cá nhân")
                    .doesNotContain("Phụ lục");
        }
    }

    @Test
    void onlyWhatIsAcceptedForThisOccasionGoesUp() {
        data.stored(data.collective(1), NominationStatus.SUBMITTED, "Tóm tắt");
        nominate(data.collective(2).occasionYear() - 1);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(
                        () -> write(data.bloc.blocHead(), request(Recipient.DEPARTMENT, Signer.HEAD), PaperFormat.DOCX))
                .satisfies(e -> assertThat(e.messageKey()).isEqualTo("dossier.error.empty"));
        assertThat(queries.start(data.bloc.blocHead(), data.bloc.campaign, Recipient.DEPARTMENT, null)
                        .waiting())
                .isEqualTo(1);
    }

    @Test
    void aDayWithoutATermHasNoSigner() {
        nominate();
        ListKey list = new ListKey(data.form, Occasion.YEARLY, NominationData.YEAR);
        DossierRequest later =
                new DossierRequest(List.of(list), Recipient.BOARD, LocalDate.of(2027, 3, 1), Signer.HEAD);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> write(data.bloc.blocHead(), later, PaperFormat.PDF))
                .satisfies(e -> assertThat(e.messageKey()).isEqualTo("dossier.error.noTerm"));
    }

    @Test
    void unitsGetNoDossierAndStrangersDoNotKnowOfIt() {
        nominate();

        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> queries.start(data.bloc.head(1), data.bloc.campaign, Recipient.DEPARTMENT, null));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(
                        () -> queries.start(NominationData.stranger(), data.bloc.campaign, Recipient.DEPARTMENT, null));
    }

    @Test
    void aDownloadIsRecorded() {
        nominate();
        write(data.bloc.blocHead(), request(Recipient.DEPARTMENT, Signer.HEAD), PaperFormat.XLSX);

        assertThat(jdbc.sql("SELECT count(*) FROM audit_event WHERE action = 'dossier.previewed' AND actor_name = ?")
                        .param(data.bloc.blocHead().name())
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    void namesFollowTheDayOfSigning() {
        FormerNames names = new FormerNames(
                List.of("Sở Nông nghiệp và PTNT tỉnh Lâm Đồng", "Sở Nông nghiệp và Môi trường tỉnh Lâm Đồng"),
                "Sở Nông nghiệp và Môi trường tỉnh Lâm Đồng",
                "Lâm Đồng");

        assertThat(names.renewed("Khối Thi đua các đơn vị thuộc Sở Nông nghiệp và PTNT tỉnh Lâm Đồng"))
                .isEqualTo("Khối Thi đua các đơn vị thuộc Sở Nông nghiệp và Môi trường tỉnh Lâm Đồng");
        assertThat(names.renewed("Giấy khen của Giám đốc Sở Nông nghiệp và PTNT"))
                .isEqualTo("Giấy khen của Giám đốc Sở Nông nghiệp và Môi trường");
    }

    private void nominate() {
        nominate(NominationData.YEAR);
    }

    private void nominate(int year) {
        long person = data.person(1, "Lê Thị Hoa", "FEMALE");
        for (var candidacy : List.of(data.collective(1), data.collective(2), data.individual(1, person))) {
            var inYear = new Candidacy(
                    candidacy.unitId(),
                    candidacy.subjectKind(),
                    candidacy.staffMemberId(),
                    candidacy.awardFormId(),
                    candidacy.occasion(),
                    year);
            data.stored(inYear, NominationStatus.PASSED, "Hoàn thành 16/16 chỉ tiêu");
        }
    }

    private DossierRequest request(Recipient recipient, Signer signer) {
        return new DossierRequest(
                List.of(new ListKey(data.form, Occasion.YEARLY, NominationData.YEAR)), recipient, DAY, signer);
    }

    private DossierFile write(Actor actor, DossierRequest request, PaperFormat format) {
        return service.preview(actor, data.bloc.campaign, request, format);
    }

    private static String text(XWPFDocument word) throws IOException {
        try (XWPFWordExtractor extractor = new XWPFWordExtractor(word)) {
            extractor.setCloseFilesystem(false);
            return extractor.getText();
        }
    }
}
