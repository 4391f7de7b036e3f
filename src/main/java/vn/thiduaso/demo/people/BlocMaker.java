package vn.thiduaso.demo.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.thiduaso.demo.writing.DemoFiles;
import vn.thiduaso.demo.writing.Rows;
import vn.thiduaso.demo.writing.Today;
import vn.thiduaso.unit.UnitKind;

/** Makes the organisations, the bloc, its units and its terms. */
@Component
@Profile("demo")
public class BlocMaker {

    public static final String CODE = "KTD-NN";
    static final String HEAD_TODAY = "CCKL";
    static final String DEPUTY_TODAY = "QBVPTR";

    private static final String NAME = "Khối Thi đua các đơn vị thuộc Sở Nông nghiệp và PTNT tỉnh Lâm Đồng";
    private static final LocalDate FOUNDED = LocalDate.of(2022, 12, 15);
    private static final int FIRST_YEAR = 2023;
    private static final int LAST_YEAR = 2030;

    private final DemoFiles files;

    BlocMaker(DemoFiles files) {
        this.files = files;
    }

    /** The units, written; the bloc follows when it is known who leads them. */
    List<DemoUnit> makeUnits(Rows rows) {
        Map<String, DemoUnit.Profile> profiles = files.read("profiles.csv", DemoUnit.Profile.class).stream()
                .collect(Collectors.toMap(DemoUnit.Profile::code, profile -> profile));
        List<DemoUnit> units = new ArrayList<>();
        List<Object[]> written = new ArrayList<>();
        for (Map<String, String> row : files.rows("units.csv")) {
            String code = cell(row, "code");
            DemoUnit unit = new DemoUnit(
                    rows.nextId("unit"),
                    code,
                    cell(row, "name"),
                    UnitKind.valueOf(cell(row, "kind")),
                    Objects.requireNonNull(profiles.get(code), code));
            units.add(unit);
            LocalDate from = LocalDate.parse(cell(row, "valid_from"));
            written.add(new Object[] {unit.id(), code, unit.name(), unit.kind().name(), from, 0});
        }
        rows.insert("unit", Rows.columns("id, code, name, kind, valid_from, version"), written);
        return units;
    }

    DemoBloc makeBloc(Rows rows, List<DemoUnit> units, Staff staff, Today today) {
        Map<String, Long> organisations = makeOrganisations(rows);
        long id = rows.nextId("bloc");
        Object[] bloc = {id, CODE, NAME, "KTĐ", "Lâm Đồng", organisations.get("SO"), organisations.get("BAN_TDKT"), 0};
        rows.insert(
                "bloc",
                Rows.columns("id, code, name, symbol, locality, department_id, board_id, version"),
                List.<Object[]>of(bloc));
        makeMembers(rows, id, units);
        return new DemoBloc(id, units, makeTerms(rows, id, units, staff, today));
    }

    private Map<String, Long> makeOrganisations(Rows rows) {
        List<OrganisationName> names = files.read("organisations.csv", OrganisationName.class);
        Map<String, Long> ids = names.stream()
                .map(OrganisationName::code)
                .distinct()
                .collect(Collectors.toMap(code -> code, code -> rows.nextId("organisation")));
        List<Object[]> organisations = new ArrayList<>();
        ids.forEach((code, id) -> organisations.add(new Object[] {id, code}));
        rows.insert("organisation", Rows.columns("id, code"), organisations);
        rows.insert(
                "organisation_name",
                Rows.columns("organisation_id, valid_from, name"),
                names.stream()
                        .map(name -> new Object[] {ids.get(name.code()), name.validFrom(), name.name()})
                        .toList());
        return ids;
    }

    private static void makeMembers(Rows rows, long blocId, List<DemoUnit> units) {
        List<Object[]> members = new ArrayList<>();
        for (DemoUnit unit : units) {
            members.add(new Object[] {rows.nextId("bloc_member"), blocId, unit.id(), members.size() + 1, FOUNDED});
        }
        rows.insert("bloc_member", Rows.columns("id, bloc_id, unit_id, position, valid_from"), members);
    }

    /** One term a year; the units take turns, but today's term is always led by the same two. */
    private static List<DemoBloc.Term> makeTerms(
            Rows rows, long blocId, List<DemoUnit> units, Staff staff, Today today) {
        List<DemoBloc.Term> terms = new ArrayList<>();
        List<Object[]> written = new ArrayList<>();
        int thisYear = today.date().getYear();
        for (int year = FIRST_YEAR; year <= Math.max(LAST_YEAR, thisYear + 1); year++) {
            boolean now = year == thisYear;
            DemoUnit head = now ? unit(units, HEAD_TODAY) : inTurn(units, year);
            DemoUnit deputy = now ? unit(units, DEPUTY_TODAY) : inTurn(units, year + 1);
            String headName = staff.of(head).get(0).name();
            String deputyName = staff.of(deputy).get(0).name();
            terms.add(new DemoBloc.Term(year, head.code(), headName, deputy.code(), deputyName));
            written.add(new Object[] {
                rows.nextId("bloc_term"),
                blocId,
                head.id(),
                deputy.id(),
                headName,
                head.profile().signPost(),
                deputyName,
                deputy.profile().signPost(),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31)
            });
        }
        rows.insert(
                "bloc_term",
                Rows.columns("id, bloc_id, head_unit_id, deputy_unit_id, head_name, head_post, deputy_name,"
                        + " deputy_post, valid_from, valid_to"),
                written);
        return terms;
    }

    private static DemoUnit inTurn(List<DemoUnit> units, int year) {
        return units.get(Math.floorMod(year - FIRST_YEAR + 1, units.size()));
    }

    private static DemoUnit unit(List<DemoUnit> units, String code) {
        return units.stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String cell(Map<String, @Nullable String> row, String name) {
        return Objects.requireNonNull(row.get(name), name);
    }

    private record OrganisationName(String code, LocalDate validFrom, String name) {}
}
