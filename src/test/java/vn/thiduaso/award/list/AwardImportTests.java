package vn.thiduaso.award.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.award.AwardFilter;
import vn.thiduaso.award.AwardLine;
import vn.thiduaso.award.AwardQueries;
import vn.thiduaso.award.list.AwardImportService.Decision;
import vn.thiduaso.document.xlsx.Sheet;
import vn.thiduaso.document.xlsx.Sheet.Kind;
import vn.thiduaso.document.xlsx.XlsxWriter;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Forbidden;
import vn.thiduaso.shared.Grant;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.StaleVersion;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.SqlCount;

/** A list of earlier awards on its way into the register. */
@DatabaseTest
@Transactional
class AwardImportTests {

    private static final List<String> HEADERS = List.of(
            "Đơn vị",
            "Họ và tên cá nhân",
            "Năm sinh",
            "Hình thức khen thưởng *",
            "Thành tích *",
            "Số quyết định *",
            "Ngày quyết định *");
    private static final String FORM = "Giấy khen";
    private static final String DEED = "Hoàn thành xuất sắc";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AwardImportService imports;

    @Autowired
    private AwardQueries awards;

    @Autowired
    private XlsxWriter writer;

    private BlocData data;
    private Actor officer;
    private long hoa;

    @BeforeEach
    void aUnitWithPeople() {
        data = new BlocData(jdbc, 2, LocalDate.now());
        officer = data.officer(0);
        hoa = data.addOfficial(0, "Lê Thị Hoa");
        data.addOfficial(0, "Trần Đức An");
        data.addOfficial(0, "Trần Đức An");
    }

    @Test
    void goodRowsAreWrittenAndPeopleAreFoundWithoutDiacritics() {
        long id = upload(
                officer,
                row("", "", "", FORM, DEED, "12/QĐ", "05/01/2020"),
                row("", "le thi hoa", "1980", FORM, DEED, "13/QĐ", "05/01/2021"),
                row("", "Người Đã Nghỉ", "1950", FORM, DEED, "14/QĐ", "05/01/2019"));
        ImportPreview preview = imports.preview(officer, id).preview();
        assertThat(preview.taken()).hasSize(3);

        assertThat(imports.take(officer, id, new Decision(3, Map.of())).written())
                .isEqualTo(3);

        assertThat(awards.awardsOf(officer, data.unit(0), null))
                .extracting(AwardLine::decisionNo, AwardLine::staffMemberId, AwardLine::subjectName)
                .containsExactly(
                        tuple("13/QĐ", hoa, "le thi hoa"),
                        tuple("12/QĐ", null, unitName(0)),
                        tuple("14/QĐ", null, "Người Đã Nghỉ"));
        assertThatThrownBy(() -> imports.preview(officer, id)).isInstanceOf(NotFound.class);
    }

    @Test
    void theSameListTwiceWritesNothingMore() {
        List<@Nullable Object> row = row("", "Lê Thị Hoa", "1980", FORM, DEED, "13/QĐ", "05/01/2021");
        long first = upload(officer, row, row);
        assertThat(imports.preview(officer, first).preview().known()).isEqualTo(1);
        imports.take(officer, first, new Decision(1, Map.of()));

        ImportPreview again = imports.preview(officer, upload(officer, row)).preview();
        assertThat(again.taken()).isEmpty();
        assertThat(again.known()).isEqualTo(1);
    }

    @Test
    void whoCouldBeTwoPeopleIsAskedAndNotWrittenBefore() {
        long id = upload(
                officer,
                row("", "Trần Đức An", "1980", FORM, DEED, "1/QĐ", "05/01/2020"),
                row("", "TRAN DUC AN", "1980", FORM, DEED, "2/QĐ", "05/01/2021"),
                row("", "Lê Thị Hoa", "", FORM, DEED, "3/QĐ", "05/01/2021"));
        ImportPreview preview = imports.preview(officer, id).preview();
        assertThat(preview.taken()).isEmpty();
        assertThat(preview.unsure())
                .extracting(
                        ImportPreview.Unsure::reason,
                        ImportPreview.Unsure::rows,
                        one -> one.people().size())
                .containsExactly(tuple("several", 2, 2), tuple("noYear", 1, 1));
        assertThatThrownBy(() -> imports.take(officer, id, new Decision(0, Map.of())))
                .isInstanceOf(RuleViolation.class);

        ImportPreview.Unsure an = preview.unsure().get(0);
        long picked = an.people().get(1).id();
        imports.take(officer, id, new Decision(0, Map.of(an.row(), String.valueOf(picked))));
        assertThat(awards.awardsOf(officer, data.unit(0), picked)).hasSize(2);
    }

    @Test
    void wrongCellsAreNamedExactly() {
        long id = upload(
                officer,
                row("", "", "", FORM, DEED, "12/QĐ", "31/02/2020"),
                row("Sở khác", "", "", FORM, DEED, "12/QĐ", "05/01/2020"),
                row("", "Lê Thị Hoa", "năm 80", "", DEED, "12/QĐ", "05/01/2020"),
                row("", "", "", FORM, DEED, "12/QĐ", "05/01/2090"));
        ImportPreview preview = imports.preview(officer, id).preview();
        assertThat(preview.badRows()).isEqualTo(4);
        assertThat(preview.problems())
                .extracting(WrongCell::address, WrongCell::key)
                .containsExactlyInAnyOrder(
                        tuple("G4", "award.error.cellDay"),
                        tuple("A5", "award.error.unit"),
                        tuple("C6", "award.error.year"),
                        tuple("D6", "award.error.needed"),
                        tuple("G7", "award.error.future"));
    }

    @Test
    void leadersWriteForTheirBlocWithoutSeeingAUnitsStaff() {
        Actor head = data.blocHead();
        long id = upload(
                head,
                row(unitName(1), "", "", FORM, DEED, "12/QĐ", "05/01/2020"),
                row(unitName(0), "Trần Đức An", "1980", FORM, DEED, "13/QĐ", "05/01/2020"),
                row("", "", "", FORM, DEED, "14/QĐ", "05/01/2020"));
        ImportPreview preview = imports.preview(head, id).preview();
        assertThat(preview.taken()).hasSize(1);
        assertThat(preview.unsure()).hasSize(1).allMatch(one -> one.people().isEmpty());
        assertThat(preview.problems()).extracting(WrongCell::key).containsExactly("award.error.unitNeeded");
        assertThatThrownBy(() -> imports.units(data.superior())).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> imports.preview(new Actor(2, "Khác", List.of(Grant.administrator())), id))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aPreviewThatIsAnotherOneByNowIsShownAgain() {
        List<@Nullable Object> row = row("", "", "", FORM, DEED, "12/QĐ", "05/01/2020");
        long id = upload(officer, row);
        imports.take(officer, upload(officer, row), new Decision(1, Map.of()));
        assertThatThrownBy(() -> imports.take(officer, id, new Decision(1, Map.of())))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void fiveThousandRowsGoInWithFewStatementsAndAreFound() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            rows.add(row("", "Người Số " + i, "1970", FORM, DEED, i + "/QĐ", "05/01/2020"));
        }
        long id = upload(officer, rows);
        assertThat(SqlCount.statements(() -> imports.take(officer, id, new Decision(5_000, Map.of()))))
                .hasSizeLessThanOrEqualTo(12);

        AwardFilter filter =
                new AwardFilter("nguoi so 4711", true, FORM, 2020, null, null, AwardFilter.Order.SUBJECT, false);
        assertThat(awards.page(officer, filter, 1).rows())
                .extracting(AwardLine::decisionNo)
                .containsExactly("4711/QĐ");
        assertThatThrownBy(() -> upload(officer, withOneMore(rows))).isInstanceOf(RuleViolation.class);
    }

    @Test
    void theTemplateIsReadAsAListWithoutRows() {
        byte[] template = imports.template(officer);
        assertThatThrownBy(() -> imports.upload(officer, "mau.xlsx", template))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("award.error.noRows");
    }

    private static List<List<@Nullable Object>> withOneMore(List<List<@Nullable Object>> rows) {
        List<List<@Nullable Object>> more = new ArrayList<>(rows);
        for (int i = 0; i < 40; i++) {
            more.add(row("", "Một người nữa " + i, "1970", FORM, DEED, "1/QĐ", "05/01/2020"));
        }
        return more;
    }

    @SafeVarargs
    private long upload(Actor actor, List<@Nullable Object>... rows) {
        return upload(actor, Arrays.asList(rows));
    }

    private long upload(Actor actor, List<List<@Nullable Object>> rows) {
        List<Sheet.Column> columns = HEADERS.stream()
                .map(header -> new Sheet.Column(header, Kind.TEXT, 20))
                .toList();
        byte[] file = writer.write(List.of(new Sheet("A", "Danh sách", List.of(), columns, rows)));
        return imports.upload(actor, "danh-sach.xlsx", file);
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        List<@Nullable Object> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add("".equals(cell) ? null : cell);
        }
        return row;
    }

    private String unitName(int unit) {
        return jdbc.sql("SELECT name FROM unit WHERE id = ?")
                .param(data.unit(unit))
                .query(String.class)
                .single();
    }
}
