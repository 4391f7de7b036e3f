package vn.thiduaso.nomination.candidacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thiduaso.award.AwardView;
import vn.thiduaso.nomination.NominationData;
import vn.thiduaso.unit.UnitKind;
import vn.thiduaso.unit.UnitView;

class EligibilityTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String FORM = "Bằng khen của Chủ tịch UBND tỉnh";

    @Test
    void aCompleteCollectiveHasNothingInItsWay() {
        assertThat(of(null, SubjectKind.COLLECTIVE, NominationData.COMPLETE))
                .noneMatch(EligibilityCheck::isBlocking)
                .noneMatch(check -> check.level() == EligibilityCheck.Level.WARNING);
    }

    @Test
    void anEmptyIndividualIsToldEachMissingFieldByName() {
        assertThat(of(null, SubjectKind.INDIVIDUAL, NominationData.EMPTY))
                .filteredOn(EligibilityCheck::isBlocking)
                .extracting(EligibilityCheck::field)
                .containsExactly("initiative", "initiativeDecision", "taskResults", "summary", "achievements");
    }

    @Test
    void aCollectiveNeedsNoInitiative() {
        assertThat(of(null, SubjectKind.COLLECTIVE, NominationData.EMPTY))
                .filteredOn(EligibilityCheck::isBlocking)
                .extracting(EligibilityCheck::field)
                .containsExactly("summary", "achievements");
    }

    @Test
    void aDissolvedUnitCannotBeNominated() {
        assertThat(of(TODAY.minusDays(1), SubjectKind.COLLECTIVE, NominationData.COMPLETE))
                .filteredOn(EligibilityCheck::isBlocking)
                .singleElement()
                .satisfies(check -> assertThat(check.messageKey()).isEqualTo("nomination.check.dissolved"));
        assertThat(of(TODAY, SubjectKind.COLLECTIVE, NominationData.COMPLETE)).noneMatch(EligibilityCheck::isBlocking);
    }

    @Test
    void theSameFormWithinTwoYearsIsAWarning() {
        assertThat(sameForm(FORM, TODAY.minusYears(2).plusDays(1))).isEqualTo(EligibilityCheck.Level.WARNING);
        assertThat(sameForm(FORM, TODAY.minusYears(2))).isEqualTo(EligibilityCheck.Level.MET);
        assertThat(sameForm("Giấy khen", TODAY)).isEqualTo(EligibilityCheck.Level.MET);
    }

    private static EligibilityCheck.Level sameForm(String form, LocalDate date) {
        AwardView award = new AwardView(1, 7, null, form, "Chuyển đổi số", "45/QĐ-UBND", date);
        List<EligibilityCheck> checks = new Eligibility(TODAY, unit(null), FORM, List.of(award))
                .of(SubjectKind.COLLECTIVE, NominationData.COMPLETE);
        return checks.get(checks.size() - 1).level();
    }

    private static List<EligibilityCheck> of(@Nullable LocalDate end, SubjectKind kind, NominationContent content) {
        return new Eligibility(TODAY, unit(end), FORM, List.of()).of(kind, content);
    }

    private static UnitView unit(@Nullable LocalDate end) {
        return new UnitView(7, "CCTL", "Chi cục Thủy lợi", UnitKind.CHI_CUC, end);
    }
}
