package vn.thiduaso.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thiduaso.report.EntryView;
import vn.thiduaso.report.ReportQueries;
import vn.thiduaso.report.ReportService;
import vn.thiduaso.report.typed.EntryInput;
import vn.thiduaso.report.typed.EntryText;
import vn.thiduaso.scoring.FigureState;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Forbidden;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.Submissions;

@DatabaseTest
class WorkbookServiceTests {

    private static final String WHOLE = "Tổng số (÷)";

    @Autowired
    private WorkbookService service;

    @Autowired
    private WorkbookQueries queries;

    @Autowired
    private ReportService reports;

    @Autowired
    private ReportQueries stored;

    @Autowired
    private Submissions submissions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private BlocData data;
    private Actor officer;
    private long period;
    private long unit;

    @BeforeEach
    void makeABloc() {
        data = new BlocData(jdbc, 2, LocalDate.now(clock));
        officer = data.officer(0);
        period = data.openPeriod();
        unit = data.unit(0);
    }

    @Test
    void whatIsFilledInIsShownFirstAndStoredWhenTaken() {
        upload(download()
                .put("1", "(1)", 24)
                .put("1", "(2)", "6")
                .put("1", WHOLE, "40")
                .put("1", "Ghi chú", "-có thêm 2 thủ tục")
                .put("4", "Mức đạt được", "Đã dùng")
                .put("2", "Tình trạng", "Không áp dụng")
                .put("2", "Lý do không áp dụng", "Không có hồ sơ"));

        Preview preview = preview();
        assertThat(stored.report(officer, period, unit)).isEmpty();
        assertThat(preview.changed()).extracting(row -> row.indicator().code()).containsExactly("1", "2", "4");
        assertThat(preview.isAllGood()).isTrue();

        assertThat(take(preview, false)).isEqualTo(3);
        Map<Long, EntryView> entries = entries();
        assertThat(entry(entries, 0).figures().numerator()).isEqualByComparingTo("30");
        assertThat(entry(entries, 0).figures().denominator()).isEqualByComparingTo("40");
        assertThat(entry(entries, 0).note()).isEqualTo("-có thêm 2 thủ tục");
        assertThat(entry(entries, 1).figures().state()).isEqualTo(FigureState.NOT_APPLICABLE);
        assertThat(entry(entries, 2).figures().levelNo()).isEqualTo(2);
    }

    @Test
    void aWorkbookThatNobodyTouchedChangesNothing() {
        save(data.indicators.get(0), "1.234", "6", "4000");
        upload(download());

        assertThat(preview().unchanged()).isEqualTo(4);
        assertThat(preview().hasGood()).isFalse();
    }

    @Test
    void takingTwiceStoresOnce() {
        upload(download().put("2", "(1)", 5).put("2", WHOLE, 10));
        Preview preview = preview();

        assertThat(take(preview, false)).isEqualTo(1);
        save(data.indicators.get(1), "7", "10");
        assertThat(take(preview, false)).isEqualTo(1);
        assertThat(entry(entries(), 1).figures().numerator()).isEqualByComparingTo("7");
    }

    @Test
    void everyWrongCellIsNamed() {
        FilledWorkbook file = download()
                .put("1", "(1)", 1234.5)
                .put("1", WHOLE, "nhiều")
                .put("2", "(1)", 50)
                .put("2", WHOLE, 40)
                .put("4", "Mức đạt được", "Gần xong")
                .put("7a", "Tình trạng", "Có")
                .put("7a", "(2)", 3);
        file.cell("1", "(2)").setCellFormula("1+1");
        upload(file);

        assertThat(preview().wrongCells())
                .extracting(WrongCell::address)
                .containsExactlyInAnyOrder(
                        file.address("1", "(1)"),
                        file.address("1", "(2)"),
                        file.address("1", WHOLE),
                        file.address("2", WHOLE),
                        file.address("4", "Mức đạt được"),
                        file.address("7a", "Tình trạng"),
                        file.address("7a", "(2)"));
        assertThat(preview().wrongCells())
                .extracting(WrongCell::messageKey)
                .contains("report.error.notWhole", "workbook.cell.formula", "workbook.cell.level");
        assertThatThrownBy(() -> take(preview(), false)).hasMessageContaining("workbook.error.notAll");
    }

    @Test
    void theGoodRowsAloneCanBeTaken() {
        upload(download()
                .put("1", "(1)", "2,5")
                .put("1", WHOLE, 10)
                .put("2", "(1)", 5)
                .put("2", WHOLE, 10));

        assertThat(take(preview(), true)).isEqualTo(1);
        assertThat(entry(entries(), 0).figures().state()).isEqualTo(FigureState.MISSING);
        assertThat(entry(entries(), 1).figures().numerator()).isEqualByComparingTo("5");
        assertThat(preview().wrong()).hasSize(1);
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsDecidedByThePerson() {
        save(data.indicators.get(1), "5", "10");
        FilledWorkbook file = download().put("2", "(1)", 6);
        save(data.indicators.get(1), "7", "10");
        upload(file);

        Preview preview = preview();
        assertThat(preview.conflicts()).hasSize(1);
        assertThatThrownBy(() -> take(preview, false)).hasMessageContaining("workbook.error.undecided");
        String theirs = preview.conflicts().get(0).conflict().theirs().figures();
        Decision old = new Decision(data.indicators.get(1), "ENTERED|5|10||", "", true);
        assertThatThrownBy(() -> service.take(officer, period, unit, preview.uploadId(), false, List.of(old)))
                .hasMessageContaining("workbook.error.changedMeanwhile");

        Decision mine = new Decision(data.indicators.get(1), theirs, "", true);
        service.take(officer, period, unit, preview.uploadId(), false, List.of(mine));
        assertThat(entry(entries(), 1).figures().numerator()).isEqualByComparingTo("6");
    }

    @Test
    void onlyReturnedItemsAreOpen() {
        long reportId = submissions.submit(data, 0, 50).id();
        FilledWorkbook before = download();
        assertThat(before.workbook().getSheet("_thiduaso")).isNull();
        reports.sendBack(
                data.blocDeputy(),
                reportId,
                Map.of(data.indicators.get(1), "Thiếu"),
                LocalDate.now(clock).plusDays(3));
        FilledWorkbook file = download();
        assertThat(file.cell("2", "(1)").getCellStyle().getLocked()).isFalse();
        assertThat(file.cell("1", "(1)").getCellStyle().getLocked()).isTrue();
        upload(file.put("2", "(1)", 60).put("1", "(1)", 99));

        assertThat(preview().closed()).extracting(row -> row.indicator().code()).containsExactly("1");
        assertThat(take(preview(), true)).isEqualTo(1);
        assertThat(entry(entries(), 1).figures().numerator()).isEqualTo(new BigDecimal("60"));
    }

    @Test
    void anExpiredUploadIsGone() {
        upload(download().put("2", "(1)", 5).put("2", WHOLE, 10));
        long id = preview().uploadId();
        jdbc.sql("UPDATE workbook_upload SET expires_at = now() - interval '1 second' WHERE id = ?")
                .param(id)
                .update();

        assertThat(queries.preview(officer, queries.page(officer, period, unit)))
                .isEmpty();
        assertThatThrownBy(() -> service.take(officer, period, unit, id, false, List.of()))
                .hasMessageContaining("workbook.error.gone");
    }

    @Test
    void filesOfOtherPeriodsUnitsAndShapesAreRefusedEachInItsOwnWords() {
        byte[] good = download().bytes();
        byte[] otherPeriod = queries.file(officer, data.periods.get(1), unit).content();
        refused(queries.file(data.officer(1), period, data.unit(1)).content(), "workbook.error.unit");
        assertThat(otherPeriod).isNotEmpty();
        refused(changed(good, file -> hidden(file, 1, "999")), "workbook.error.period");
        refused(changed(good, file -> hidden(file, 0, "99")), "workbook.error.version");
        refused(changed(good, file -> file.workbook().removeSheetAt(0)), "workbook.error.sheetMissing");
        refused(changed(good, file -> file.workbook().removeSheetAt(2)), "workbook.error.notOurs");
        refused(
                changed(good, file -> file.sheet().addMergedRegion(CellRangeAddress.valueOf("I7:J7"))),
                "workbook.error.merged");
        refused(
                changed(
                        good,
                        file -> file.row("2")
                                .getCell(0)
                                .setCellValue(file.row("1").getCell(0).getStringCellValue())),
                "workbook.error.twice");
    }

    @Test
    void othersAreKeptOut() {
        byte[] file = download().bytes();
        assertThatThrownBy(() -> service.upload(data.blocHead(), period, unit, "a.xlsx", file))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> service.upload(data.officer(1), period, unit, "a.xlsx", file))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> queries.file(data.officer(1), period, unit)).isInstanceOf(NotFound.class);
        FilledWorkbook copy =
                new FilledWorkbook(queries.file(data.blocHead(), period, unit).content());
        assertThat(copy.workbook().getSheet("_thiduaso")).isNull();
        assertThat(copy.cell("1", "(1)").getCellStyle().getLocked()).isTrue();
    }

    @Test
    void theSheetHelpsTheOneWhoFillsIn() {
        save(data.indicators.get(1), "5", "10");
        FilledWorkbook file = download();

        assertThat(file.sheet().getProtect()).isTrue();
        assertThat(file.sheet().isColumnHidden(0)).isTrue();
        assertThat(file.workbook().isSheetVeryHidden(2)).isTrue();
        assertThat(file.cell("2", "(1)").getNumericCellValue()).isEqualTo(5);
        assertThat(file.cell("2", "Tỷ lệ (tự tính)").getCellType()).isEqualTo(CellType.FORMULA);
        assertThat(file.cell("2", "Tỷ lệ (tự tính)").getNumericCellValue()).isEqualTo(0.5);
        assertThat(file.cell("2", "(2)").getCellStyle().getLocked()).isTrue();
        assertThat(file.sheet().getDataValidations()).hasSizeGreaterThan(10);
    }

    private void refused(byte[] file, String messageKey) {
        assertThatThrownBy(() -> service.upload(officer, period, unit, "a.xlsx", file))
                .isInstanceOf(RuleViolation.class)
                .extracting(thrown -> ((RuleViolation) thrown).messageKey())
                .isEqualTo(messageKey);
    }

    private static byte[] changed(byte[] file, java.util.function.Consumer<FilledWorkbook> change) {
        return new FilledWorkbook(file).with(change).bytes();
    }

    private static void hidden(FilledWorkbook file, int line, String value) {
        file.workbook().getSheet("_thiduaso").getRow(line).getCell(1).setCellValue(value);
    }

    private FilledWorkbook download() {
        return new FilledWorkbook(queries.file(officer, period, unit).content());
    }

    private void upload(FilledWorkbook file) {
        service.upload(officer, period, unit, "bang-tinh.xlsx", file.bytes());
    }

    private Preview preview() {
        return queries.preview(officer, queries.page(officer, period, unit)).orElseThrow();
    }

    private int take(Preview preview, boolean onlyGood) {
        return service.take(officer, period, unit, preview.uploadId(), onlyGood, List.of());
    }

    private Map<Long, EntryView> entries() {
        return stored.report(officer, period, unit).orElseThrow().entries();
    }

    private EntryView entry(Map<Long, EntryView> entries, int index) {
        return java.util.Objects.requireNonNull(entries.get(data.indicators.get(index)));
    }

    private void save(long indicator, String... numbers) {
        EntryText now = stored.report(officer, period, unit)
                .map(report -> report.entries().get(indicator))
                .map(entry -> new EntryText(
                        "ENTERED",
                        entry.figures().numerators().stream()
                                .map(Object::toString)
                                .toList(),
                        entry.figures().denominator() == null
                                ? ""
                                : entry.figures().denominator().toString(),
                        "",
                        "",
                        ""))
                .orElse(new EntryText("ENTERED", List.of(), "", "", "", ""));
        List<String> numerators = List.of(numbers).subList(0, numbers.length - 1);
        EntryText typed = new EntryText("ENTERED", numerators, numbers[numbers.length - 1], "", "", "");
        reports.saveEntries(
                data.head(0), period, unit, List.of(new EntryInput(indicator, now.figures(), "", typed, false)));
    }
}
