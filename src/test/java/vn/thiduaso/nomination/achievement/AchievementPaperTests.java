package vn.thiduaso.nomination.achievement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thiduaso.nomination.NominationData;
import vn.thiduaso.nomination.NominationQueries;
import vn.thiduaso.nomination.NominationStatus;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.SqlCount;

@DatabaseTest
class AchievementPaperTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AchievementService service;

    @Autowired
    private AchievementPaper papers;

    @Autowired
    private NominationQueries queries;

    private NominationData data;

    @BeforeEach
    void makeABloc() {
        data = new NominationData(jdbc);
    }

    @Test
    void anIndividualsReportHasItsThreeSections() throws IOException {
        long person = data.person(2, "Lê Thị Hoa", "FEMALE");
        long id = data.stored(data.individual(2, person), NominationStatus.SUBMITTED, "Tóm tắt");

        assertThat(word(id))
                .contains("BÁO CÁO THÀNH TÍCH", "I. SƠ LƯỢC LÝ LỊCH", "Lê Thị Hoa", "II. THÀNH TÍCH ĐẠT ĐƯỢC")
                .contains("Tên sáng kiến: Số hóa hồ sơ", "III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG")
                .contains("Năm 2025: xuất sắc", "./.");
    }

    @Test
    void aCollectivesReportIsSignedByTheHeadOfTheUnit() throws IOException {
        long id = data.stored(data.collective(2), NominationStatus.SUBMITTED, "Tóm tắt");

        assertThat(word(id))
                .contains("I. SƠ LƯỢC ĐẶC ĐIỂM, TÌNH HÌNH", "Thành tích", "Giấy khen (QĐ 45/QĐ-SNN)")
                .containsIgnoringCase("xác nhận của cấp trình");
    }

    @Test
    void whatOneMayNotReadIsNotWritten() {
        long draft = data.stored(data.collective(2), NominationStatus.DRAFT, "Tóm tắt");

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> papers.of(data.bloc.blocHead(), draft, LocalDate.of(2026, 11, 24)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(
                        () -> service.write(data.bloc.officer(1), data.bloc.campaign, draft, ReportFile.Format.PDF));
    }

    @Test
    void fortyReportsAndTheirChecksTakeAsManyStatementsAsOne() {
        List<Long> ids = IntStream.range(0, 40)
                .mapToObj(i -> data.stored(
                        data.collective(1).inside("Phòng " + i), NominationStatus.PASSED, "department " + i))
                .toList();
        LocalDate day = LocalDate.of(2026, 11, 24);
        papers.papers(data.bloc.blocHead(), ids, day);
        queries.eligibility(data.bloc.blocHead(), data.bloc.campaign, ids);

        List<String> one = SqlCount.statements(() -> papers.papers(data.bloc.blocHead(), ids.subList(0, 1), day));
        List<String> many = SqlCount.statements(() -> papers.papers(data.bloc.blocHead(), ids, day));
        List<String> oneCheck = SqlCount.statements(
                () -> queries.eligibility(data.bloc.blocHead(), data.bloc.campaign, ids.subList(0, 1)));
        List<String> manyChecks =
                SqlCount.statements(() -> queries.eligibility(data.bloc.blocHead(), data.bloc.campaign, ids));

        assertThat(many).hasSameSizeAs(one);
        assertThat(manyChecks).hasSameSizeAs(oneCheck).hasSizeLessThanOrEqualTo(6);
        assertThat(papers.papers(data.bloc.blocHead(), ids, day)).hasSize(40);
        assertThat(queries.eligibility(data.bloc.blocHead(), data.bloc.campaign, ids))
                .hasSize(40);
    }

    private String word(long id) throws IOException {
        ReportFile file = service.write(data.bloc.officer(2), data.bloc.campaign, id, ReportFile.Format.DOCX);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file.content()));
                XWPFWordExtractor text = new XWPFWordExtractor(word)) {
            return text.getText();
        }
    }
}
