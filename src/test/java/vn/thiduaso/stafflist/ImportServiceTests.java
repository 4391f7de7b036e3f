package vn.thiduaso.stafflist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Forbidden;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.StaleVersion;
import vn.thiduaso.staff.RegisterQueries;
import vn.thiduaso.staff.RegisterService.Applied;
import vn.thiduaso.staff.StaffRecord;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;

@DatabaseTest
class ImportServiceTests {

    @Autowired
    private ImportService service;

    @Autowired
    private TemplateQueries templates;

    @Autowired
    private RegisterQueries register;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private BlocData data;
    private Actor officer;
    private long unit;

    @BeforeEach
    void makeABloc() {
        data = new BlocData(jdbc, 2, LocalDate.now(clock));
        officer = data.officer(1);
        unit = data.unit(1);
    }

    @Test
    void aListIsShownBeforeItIsTakenAndTwiceChangesNothing() {
        byte[] file = list(ListFile.person("Lê Thị Hoa", 1985), ListFile.person("Trần Văn Nam", 1990));
        long first = service.upload(officer, unit, "ds.xlsx", file);

        assertThat(preview(first).added()).hasSize(2);
        assertThat(people()).isEmpty();
        assertThat(take(first)).isEqualTo(new Applied(2, 0));
        assertThatThrownBy(() -> preview(first)).isInstanceOf(NotFound.class);

        long second = service.upload(officer, unit, "ds.xlsx", file);
        assertThat(preview(second).unchanged()).isEqualTo(2);
        assertThat(take(second)).isEqualTo(new Applied(0, 0));
        assertThat(people()).hasSize(2);
    }

    @Test
    void theTemplateComesBackUnchanged() {
        take(service.upload(officer, unit, "ds.xlsx", list(ListFile.person("=Lê Thị Hoa", 1985))));

        long id = service.upload(officer, unit, "mau.xlsx", templates.template(officer, unit));

        assertThat(preview(id).unchanged()).isEqualTo(1);
        assertThat(preview(id).takes()).isZero();
        assertThat(preview(id).problems()).isEmpty();
    }

    @Test
    void cellsThatSaySomethingElseAreShownOldAndNew() {
        take(service.upload(officer, unit, "ds.xlsx", list(ListFile.person("Lê Thị Hoa", 1985))));
        Object[] row = {"lê thị HOA", "1985", null, null, "Kế toán", null, "15/03/2025"};

        ImportPreview preview = preview(service.upload(officer, unit, "ds.xlsx", list(row)));

        assertThat(preview.changed())
                .singleElement()
                .satisfies(changed -> assertThat(changed.cells())
                        .extracting(ImportPreview.CellChange::column, ImportPreview.CellChange::before)
                        .containsExactlyInAnyOrder(
                                org.assertj.core.groups.Tuple.tuple(ListColumn.FULL_NAME, "Lê Thị Hoa"),
                                org.assertj.core.groups.Tuple.tuple(ListColumn.POST, "Chuyên viên"),
                                org.assertj.core.groups.Tuple.tuple(ListColumn.OMS, "")));
    }

    @Test
    void everyBadCellIsNamedAndTheGoodRowsCanBeTaken() {
        byte[] file = ListFile.of(
                ListFile.HEADERS,
                List.of(
                        ListFile.person("Lê Thị Hoa", 1985),
                        new Object[] {"Trần Văn Nam", "mười", "Nam", "Viên chức", "Lái xe", "1/3/2015"},
                        new Object[] {"Bùi Văn Ba", 1980, "nam", "cán bộ", "079123456789", "31/02/2015"},
                        new Object[] {"Võ Thị Tư", 1980},
                        new Object[] {null, 1980, "Nữ", "Viên chức", "Lái xe", "1/3/2015"},
                        ListFile.person("Đỗ Văn Sáu", 1980),
                        ListFile.person("Đỗ Văn Bảy", 1980)),
                sheet -> {
                    sheet.getRow(6).createCell(6).setCellFormula("TODAY()");
                    sheet.addMergedRegion(new CellRangeAddress(7, 8, 0, 0));
                });
        long id = service.upload(officer, unit, "ds.xlsx", file);

        assertThat(preview(id).problems())
                .extracting(CellProblem::address, CellProblem::key)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("B3", "stafflist.error.year"),
                        org.assertj.core.groups.Tuple.tuple("D4", "stafflist.error.choice"),
                        org.assertj.core.groups.Tuple.tuple("F4", "stafflist.error.day"),
                        org.assertj.core.groups.Tuple.tuple("C5", "stafflist.error.neededForNew"),
                        org.assertj.core.groups.Tuple.tuple("A6", "stafflist.error.needed"),
                        org.assertj.core.groups.Tuple.tuple("G7", "stafflist.error.formula"),
                        org.assertj.core.groups.Tuple.tuple("A8:A9", "stafflist.error.merged"))
                .allSatisfy(problem ->
                        assertThat(problem.toList().get(0).toString()).isNotBlank());
        assertThat(preview(id).badRows()).isEqualTo(6);
        assertThat(take(id)).isEqualTo(new Applied(1, 0));
    }

    @Test
    void anIdNumberIsRefusedAtItsCell() {
        Object[] row = ListFile.person("Lê Thị Hoa", 1985);
        row[4] = "CCCD 079123456789";

        assertThat(preview(service.upload(officer, unit, "ds.xlsx", list(row))).problems())
                .extracting(CellProblem::address, CellProblem::key)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("E2", "staff.error.idNumber"));
    }

    @Test
    void twoCandidatesAreLeftToThePerson() {
        Object[] hoa = ListFile.person("Lê Thị Hoa", 1985);
        long twins = service.upload(officer, unit, "ds.xlsx", list(hoa, hoa));
        assertThat(preview(twins).unsure()).hasSize(2);
        assertThat(take(twins, Map.of(2, "new", 3, "new"), Set.of(), null)).isEqualTo(new Applied(2, 0));

        Object[] changed = hoa.clone();
        changed[4] = "Kế toán";
        long again = service.upload(officer, unit, "ds.xlsx", list(changed));
        ImportPreview.Unsure unsure = preview(again).unsure().get(0);
        assertThat(unsure.reason()).isEqualTo("several");
        String chosen = Long.toString(unsure.candidates().get(1).id());
        assertThat(take(again, Map.of(2, chosen), Set.of(), null)).isEqualTo(new Applied(0, 1));
        assertThat(people())
                .extracting(person -> person.data().post())
                .containsExactlyInAnyOrder("Kế toán", "Chuyên viên");
    }

    @Test
    void whoIsNotInTheFileOnlyLeavesWhenTicked() {
        take(service.upload(
                officer,
                unit,
                "ds.xlsx",
                list(ListFile.person("Lê Thị Hoa", 1985), ListFile.person("Trần Văn Nam", 1990))));
        byte[] onlyHoa = list(ListFile.person("Lê Thị Hoa", 1985));
        long id = service.upload(officer, unit, "ds.xlsx", onlyHoa);
        StaffRecord nam = preview(id).absent().get(0);

        assertThatThrownBy(() -> take(id, Map.of(), Set.of(nam.id()), null))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("leftOnMissing");
        assertThat(take(id)).isEqualTo(new Applied(0, 0));
        long again = service.upload(officer, unit, "ds.xlsx", onlyHoa);
        assertThat(take(again, Map.of(), Set.of(nam.id()), LocalDate.of(2026, 6, 30)))
                .isEqualTo(new Applied(0, 1));
    }

    @Test
    void theListBelongsToWhoUploadedItInThisUnit() {
        long id = service.upload(officer, unit, "ds.xlsx", list(ListFile.person("Lê Thị Hoa", 1985)));
        Actor colleague = new Actor(2, "Khác", data.officer(1).grants());

        assertThatThrownBy(() -> service.preview(colleague, unit, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.preview(data.officer(0), unit, id)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> service.upload(data.blocHead(), unit, "x", new byte[0]))
                .isInstanceOf(Forbidden.class);
        jdbc.sql("UPDATE staff_import SET expires_at = '2000-01-01' WHERE id = ?")
                .param(id)
                .update();
        assertThatThrownBy(() -> service.preview(officer, unit, id)).isInstanceOf(NotFound.class);
    }

    @Test
    void twoPeopleAtOnceNeitherLoseNorDouble() throws Exception {
        List<Callable<Applied>> takes = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Actor one = new Actor(100 + i, "Người " + i, data.officer(1).grants());
            long id = service.upload(one, unit, "ds.xlsx", list(ListFile.person("Lê Thị Hoa", 1985)));
            long seen = service.preview(one, unit, id).preview().revision();
            takes.add(() -> service.take(one, unit, id, new ImportDecision(seen, Map.of(), Set.of(), null)));
        }
        ExecutorService together = Executors.newFixedThreadPool(6);
        int done = 0;
        for (Future<Applied> result : together.invokeAll(takes)) {
            try {
                result.get();
                done++;
            } catch (java.util.concurrent.ExecutionException e) {
                assertThat(e.getCause()).isInstanceOf(StaleVersion.class);
            }
        }
        together.shutdown();
        assertThat(done).isEqualTo(1);
        assertThat(people()).hasSize(1);
    }

    @Test
    void fiveThousandRowsAreTakenAndComeBackUnchanged() {
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            rows.add(ListFile.person("Nguyễn Văn " + Integer.toString(i, 36), 1960 + i % 40));
        }
        byte[] file = ListFile.of(rows);
        assertThat(take(service.upload(officer, unit, "ds.xlsx", file))).isEqualTo(new Applied(5_000, 0));
        assertThat(preview(service.upload(officer, unit, "ds.xlsx", file)).unchanged())
                .isEqualTo(5_000);
    }

    private static byte[] list(Object[]... rows) {
        return ListFile.of(List.of(rows));
    }

    private ImportPreview preview(long id) {
        return service.preview(officer, unit, id).preview();
    }

    private Applied take(long id) {
        return take(id, Map.of(), Set.of(), null);
    }

    private Applied take(long id, Map<Integer, String> choices, Set<Long> leaving, @Nullable LocalDate leftOn) {
        return service.take(officer, unit, id, new ImportDecision(preview(id).revision(), choices, leaving, leftOn));
    }

    private List<StaffRecord> people() {
        return register.snapshot(officer, unit).people();
    }
}
