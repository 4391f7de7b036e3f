package vn.thiduaso.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Forbidden;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.StaleVersion;
import vn.thiduaso.staff.RegisterService.PersonChange;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.SqlCount;

@DatabaseTest
@Transactional
class StaffServiceTests {

    @Autowired
    private StaffService service;

    @Autowired
    private RegisterService many;

    @Autowired
    private RegisterQueries register;

    @Autowired
    private ItemQueries items;

    @Autowired
    private StaffQueries figures;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private LocalDate today;
    private BlocData data;
    private Actor officer;
    private long unit;

    @BeforeEach
    void makeABloc() {
        today = LocalDate.now(clock);
        data = new BlocData(jdbc, 3, today);
        officer = data.officer(2);
        unit = data.unit(2);
    }

    @Test
    void aPersonIsAddedChangedTrainedAndTakenOut() {
        long id = service.add(officer, unit, People.lan(), false);
        service.edit(officer, unit, id, People.lan().with(StaffField.POST, "Trưởng phòng"), version(id));
        service.addTraining(officer, unit, id, People.skills(today));
        service.edit(
                officer,
                unit,
                id,
                register.person(officer, unit, id).data().with(StaffField.LEFT_ON, today),
                version(id));

        RegisterQueries.Details details = register.details(officer, unit, id);
        assertThat(details.person().data().post()).isEqualTo("Trưởng phòng");
        assertThat(details.person().trainings()).hasSize(1);
        assertThat(details.history())
                .extracting(event -> event.action())
                .containsExactlyInAnyOrder("staff.left", "staff.trained", "staff.changed", "staff.added");

        service.removeTraining(
                officer, unit, id, details.person().trainings().get(0).id());
        assertThat(register.person(officer, unit, id).trainings()).isEmpty();
        service.remove(officer, unit, id);
        assertThatThrownBy(() -> register.person(officer, unit, id)).isInstanceOf(NotFound.class);
    }

    @Test
    void aNamesakeOfTheSameYearIsAskedAbout() {
        service.add(officer, unit, People.lan(), false);

        assertThatThrownBy(() -> service.add(officer, unit, People.person("nguyen thi LAN", 1985), false))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("staff.error.sameName");
        service.add(officer, unit, People.person("Nguyễn Thị Lan", 1986), false);
        service.add(officer, unit, People.lan(), true);
        assertThat(register.snapshot(officer, unit).people()).hasSize(3);
    }

    @Test
    void whatSomebodyElseChangedIsNotOverwritten() {
        long id = service.add(officer, unit, People.lan(), false);
        int seen = version(id);
        service.edit(officer, unit, id, People.lan().with(StaffField.POST, "Kế toán"), seen);

        assertThatThrownBy(() -> service.edit(officer, unit, id, People.lan(), seen))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void whoWasNominatedStays() {
        long id = service.add(officer, unit, People.lan(), false);
        jdbc.sql("INSERT INTO award (id, unit_id, staff_member_id, form_name, achievement, decision_no, decision_date)"
                        + " VALUES (nextval('award_seq'), ?, ?, 'Giấy khen', 'x', '1', '2025-01-01')")
                .params(unit, id)
                .update();

        assertThatThrownBy(() -> service.remove(officer, unit, id))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("staff.error.mentioned");
    }

    @Test
    void whoWasThereWhenAReportWasSubmittedStays() {
        long counted = service.add(officer, unit, People.lan(), false);
        jdbc.sql(
                        "INSERT INTO report (id, period_id, unit_id, status, submission_no, submitted_at, late_count, changed_at,"
                                + " changed_by, version) VALUES (nextval('report_seq'), ?, ?, 'SUBMITTED', 1, now() + interval '1 hour', 0, now(), 'x', 0)")
                .params(data.openPeriod(), unit)
                .update();
        assertThatThrownBy(() -> service.remove(officer, unit, counted)).hasMessageContaining("staff.error.reported");

        jdbc.sql("UPDATE report SET submitted_at = now() - interval '1 day' WHERE unit_id = ?")
                .param(unit)
                .update();
        service.remove(officer, unit, counted);
    }

    @Test
    void nobodyElseSeesOrChangesTheRegister() {
        long id = service.add(officer, unit, People.lan(), false);
        for (Actor other : List.of(data.officer(1), data.blocHead(), data.stranger(), data.superior())) {
            assertThatThrownBy(() -> register.person(other, unit, id)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> register.details(other, unit, id)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> register.count(other, unit, StaffFilter.working(today)))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> service.add(other, unit, People.lan(), true))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> service.edit(other, unit, id, People.lan(), 0))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> many.apply(other, unit, 1, List.of(), "x")).isInstanceOf(Forbidden.class);
        }
        assertThatThrownBy(() -> register.person(data.officer(1), data.unit(1), id))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.remove(data.officer(1), data.unit(1), id))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void leadersOfTheBlocOpenAFigureOthersDoNot() {
        service.add(officer, unit, People.lan().with(StaffField.MISA, today), false);

        for (Actor reader : List.of(officer, data.blocHead(), data.stranger())) {
            assertThat(items.people(reader, unit, StaffItem.MISA, today, today).counted())
                    .extracting(line -> line.fullName())
                    .containsExactly("Nguyễn Thị Lan");
        }
        BlocData elsewhere = new BlocData(jdbc, 1, today);
        for (Actor other : List.of(data.officer(1), data.superior(), elsewhere.stranger())) {
            assertThatThrownBy(() -> items.people(other, unit, StaffItem.MISA, today, today))
                    .isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void thePeopleBehindAFigureAddUpToIt() {
        LocalDate from = StaffItem.yearStart(today);
        StaffKind[] kinds = StaffKind.values();
        for (int i = 0; i < 24; i++) {
            StaffData person = People.person("Người Thử " + i, 1980)
                    .with(StaffField.KIND, kinds[i % 3])
                    .with(StaffField.LEFT_ON, i % 8 == 7 ? today.minusDays(1) : null)
                    .with(StaffField.MISA, i % 2 == 0 ? today : null)
                    .with(StaffField.OMS, i % 3 == 0 ? today.minusYears(1) : null)
                    .with(StaffField.CITIZEN_ID, i % 4 == 0 ? today : null)
                    .with(StaffField.ELECTRONIC_ID, i % 5 == 0 ? today : null);
            long id = service.add(officer, unit, person, false);
            if (i % 2 == 1) {
                service.addTraining(officer, unit, id, People.skills(i % 4 == 1 ? from : from.minusDays(1)));
            }
            if (i % 6 == 0) {
                service.addTraining(officer, unit, id, People.data(today, null));
            }
        }

        StaffFigures counted = figures.figures(officer, unit, from, today);
        assertFigure(StaffItem.TRAINED, counted.trained(), counted.officials());
        assertFigure(StaffItem.TRAINED_IN_DATA, counted.trainedInData(), counted.officials());
        assertFigure(StaffItem.MISA, counted.inMisa(), counted.everybody());
        assertFigure(StaffItem.OMS, counted.inOms(), counted.everybody());
        assertFigure(StaffItem.CITIZEN_ID, counted.registeredForCitizenId(), counted.everybody());
        assertFigure(StaffItem.ELECTRONIC_ID, counted.withElectronicId(), counted.everybody());
    }

    @Test
    void aListIsSearchedFilteredSortedAndCutWithThreeStatements() {
        for (int i = 0; i < 8; i++) {
            service.add(
                    officer,
                    unit,
                    People.person("Lê Thị Đào " + i, 1980 + i).with(StaffField.MISA, i < 3 ? today : null),
                    false);
        }
        StaffFilter search = StaffFilter.read(
                name -> switch (name) {
                    case "q" -> "le thi dao";
                    case "missing" -> "11a";
                    case "sort" -> "-born";
                    default -> "";
                },
                today);

        assertThat(register.count(officer, unit, search)).isEqualTo(5);
        assertThat(register.find(officer, unit, search, 1, 3))
                .extracting(person -> person.data().birthYear())
                .containsExactly(1986, 1985, 1984);
        assertThat(SqlCount.statements(() -> register.find(officer, unit, StaffFilter.working(today), 0, 50)))
                .hasSize(2);
    }

    @Test
    void manyAreChangedTogetherOnlyWhileTheRegisterIsAsItWasShown() {
        long lan = service.add(officer, unit, People.lan(), false);
        long revision = register.snapshot(officer, unit).revision();
        List<PersonChange> changes = List.of(
                new PersonChange(lan, People.lan().with(StaffField.OMS, today), List.of(People.skills(today))),
                new PersonChange(null, People.person("Trần Văn Nam", 1990), List.of()));

        assertThat(many.apply(officer, unit, revision, changes, "x.xlsx")).isEqualTo(new RegisterService.Applied(1, 1));
        assertThatThrownBy(() -> many.apply(officer, unit, revision, changes, "x.xlsx"))
                .isInstanceOf(StaleVersion.class);
        assertThat(register.details(officer, unit, lan).history())
                .anySatisfy(event -> assertThat(event.changes()).hasSize(2));
    }

    private void assertFigure(StaffItem item, int numerator, int denominator) {
        ItemQueries.People people = items.people(officer, unit, item, StaffItem.yearStart(today), today);
        assertThat(people.numerator()).as(item.code()).isEqualTo(numerator);
        assertThat(people.denominator()).as(item.code()).isEqualTo(denominator);
        StaffFilter missing =
                new StaffFilter("", null, StaffFilter.Presence.WORKING, item, today, StaffFilter.Order.NAME, false);
        assertThat(register.count(officer, unit, missing))
                .as(item.code())
                .isEqualTo(people.missing().size());
    }

    private int version(long id) {
        return register.person(officer, unit, id).version();
    }
}
