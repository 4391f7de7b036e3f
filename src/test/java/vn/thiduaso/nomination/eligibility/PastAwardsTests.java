package vn.thiduaso.nomination.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thiduaso.nomination.NominationData;
import vn.thiduaso.nomination.eligibility.rule.PastAward;
import vn.thiduaso.testing.DatabaseTest;

/** Whose award is whose, as the rules see the register. */
@DatabaseTest
class PastAwardsTests {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SubjectFacts facts;

    private NominationData data;
    private long person;

    @BeforeEach
    void aPersonBornIn1985() {
        data = new NominationData(jdbc);
        person = data.person(1, "Trần Đức An", "MALE");
    }

    @Test
    void anAwardThatIsKeptByNameIsThePersonsOfThatNameAndYear() {
        data.award(1, person, "Bằng khen", DAY);
        byName(1, "Trần Đức An", 1985, null, "Giấy khen A");
        byName(1, "TRẦN ĐỨC AN", null, null, "Giấy khen B");
        byName(1, "Trần Đức An", 1990, null, "Giấy khen C");
        byName(2, "Trần Đức An", 1985, null, "Giấy khen D");

        assertThat(facts.awards(List.of(data.individual(1, person))))
                .filteredOn(award -> award.staffMemberId() != null)
                .allMatch(award -> award.staffMemberId() == person)
                .extracting(PastAward::formName)
                .containsExactlyInAnyOrder("Bằng khen", "Giấy khen A", "Giấy khen B");
    }

    @Test
    void neitherAPersonKeptByNameNorADepartmentIsTheUnit() {
        data.award(1, null, "Cờ thi đua", DAY);
        byName(1, "Lê Thị Hoa", 1980, null, "Giấy khen");
        byName(1, null, null, "Phòng Kỹ thuật", "Giấy khen");

        assertThat(facts.awards(List.of(data.collective(1))))
                .extracting(PastAward::formName)
                .containsExactly("Cờ thi đua");
    }

    private void byName(
            int unit, @Nullable String name, @Nullable Integer year, @Nullable String department, String form) {
        jdbc.sql("""
                        INSERT INTO award (id, unit_id, person_name, birth_year, department, form_name, achievement,
                                           decision_no, decision_date, source)
                        VALUES (nextval('award_seq'), ?, ?, ?, ?, ?, 'Thành tích', '1/QĐ', ?, 'IMPORTED')
                        """)
                .param(data.bloc.unit(unit))
                .param(name)
                .param(year)
                .param(department)
                .param(form)
                .param(DAY)
                .update();
    }
}
