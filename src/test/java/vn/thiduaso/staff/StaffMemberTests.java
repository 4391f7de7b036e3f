package vn.thiduaso.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thiduaso.shared.RuleViolation;

class StaffMemberTests {

    private static final LocalDate TODAY = People.TODAY;
    private final StaffMember lan = new StaffMember(1, People.lan(), TODAY, Instant.EPOCH);

    @Test
    void holdsWhatWasWrittenCleaned() {
        StaffMember member = new StaffMember(1, People.person("  Le\u0302  Thị\u00a0Hoa ", 1985), TODAY, Instant.EPOCH);

        assertThat(member.data().fullName()).isEqualTo("Lê Thị Hoa");
        assertThat(lan.data()).isEqualTo(People.lan());
        assertThat(lan.addedAt()).contains(Instant.EPOCH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Lan 079185001234", "079 185 001 234", "CMND 250123456", "Lan (250.123.456)", "so:079185001234."
            })
    void textWithAnIdNumberIsRefused(String name) {
        assertThatThrownBy(() -> lan.change(People.person(name, 1985), TODAY))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("staff.error.idNumber");
        assertThatThrownBy(() -> lan.train(new TrainingData(TrainingKind.DIGITAL_SKILLS, "Lớp", TODAY, name), TODAY))
                .hasMessageContaining("staff.error.idNumber");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Chuyên viên 0912345678", "Tổ 2, khóa 2023-2024", "Quyết định 1234567", "12.345.678"})
    void otherNumbersAreNot(String text) {
        assertThat(StaffRules.holdsIdNumber(text)).isFalse();
    }

    @Test
    void everyBrokenRuleIsNamedWithItsField() {
        StaffData wrong = new StaffData(
                " ",
                StaffKind.WORKER,
                Gender.MALE,
                2005,
                "x".repeat(201),
                false,
                LocalDate.of(2015, 1, 1),
                LocalDate.of(2014, 12, 31),
                TODAY.plusDays(1),
                LocalDate.of(1999, 12, 31),
                TODAY,
                null);

        assertThat(StaffRules.problems(wrong, TODAY))
                .extracting(StaffRules.Problem::field, StaffRules.Problem::key)
                .containsExactlyInAnyOrder(
                        tuple("fullName", "staff.error.nameMissing"),
                        tuple("post", "staff.error.tooLong"),
                        tuple("birthYear", "staff.error.birthYear"),
                        tuple("leftOn", "staff.error.leftBeforeJoined"),
                        tuple("misaUpdatedOn", "staff.error.future"),
                        tuple("omsUpdatedOn", "staff.error.tooEarly"));
        assertThat(StaffRules.problems(People.lan(), TODAY)).isEmpty();
    }

    @Test
    void daysAtTheEdgeAreAllowed() {
        StaffData edge = People.lan()
                .with(StaffField.JOINED_ON, LocalDate.of(2000, 1, 1))
                .with(StaffField.LEFT_ON, LocalDate.of(2000, 1, 1))
                .with(StaffField.MISA, TODAY)
                .with(StaffField.OMS, LocalDate.of(2000, 1, 1));
        assertThat(StaffRules.problems(edge, TODAY)).isEmpty();
        assertThat(StaffRules.problems(edge.with(StaffField.LEFT_ON, TODAY.plusYears(1)), TODAY))
                .isEmpty();
        assertThat(StaffRules.problems(
                        edge.with(StaffField.LEFT_ON, TODAY.plusYears(1).plusDays(1)), TODAY))
                .hasSize(1);
    }

    @Test
    void oneTrainingIsThereOnce() {
        lan.train(People.skills(TODAY), TODAY);
        lan.train(People.data(TODAY, null), TODAY);

        assertThatThrownBy(() -> lan.train(People.skills(TODAY), TODAY))
                .hasMessageContaining("staff.error.trainingTwice");
        assertThat(lan.noteTraining(People.data(TODAY, "12/GCN"), TODAY)).contains(People.data(TODAY, null));
        assertThat(lan.trainings()).containsExactly(People.skills(TODAY), People.data(TODAY, "12/GCN"));
        assertThatThrownBy(() -> lan.train(People.skills(TODAY.plusDays(1)), TODAY))
                .hasMessageContaining("staff.error.future");
    }

    @Test
    void somebodyIsThereFromTheFirstToTheLastDay() {
        StaffData left = People.lan().with(StaffField.LEFT_ON, LocalDate.of(2025, 6, 30));

        assertThat(left.isThereOn(LocalDate.of(2010, 2, 28))).isFalse();
        assertThat(left.isThereOn(LocalDate.of(2010, 3, 1))).isTrue();
        assertThat(left.isThereOn(LocalDate.of(2025, 6, 30))).isTrue();
        assertThat(left.isThereOn(LocalDate.of(2025, 7, 1))).isFalse();
    }

    @Test
    void theReportingYearBeginsOnTheFifteenthOfDecember() {
        assertThat(StaffItem.yearStart(LocalDate.of(2025, 12, 14))).isEqualTo("2024-12-15");
        assertThat(StaffItem.yearStart(LocalDate.of(2025, 12, 15))).isEqualTo("2025-12-15");
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }
}
