package vn.thiduaso.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thiduaso.campaign.Occasion;
import vn.thiduaso.nomination.candidacy.Candidacy;
import vn.thiduaso.nomination.candidacy.SubjectKind;
import vn.thiduaso.shared.RuleViolation;

class NominationTests {

    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");
    private static final Candidacy UNIT = new Candidacy(7, SubjectKind.COLLECTIVE, null, 1, Occasion.YEARLY, 2026);

    private static final Map<String, Consumer<Nomination>> STEPS = Map.of(
            "change", nomination -> nomination.change(UNIT, NominationData.COMPLETE),
            "submit", nomination -> nomination.submit("Hùng", NOW),
            "accept", nomination -> nomination.accept("Minh", NOW),
            "sendBack", nomination -> nomination.sendBack("Thiếu số liệu", "Minh", NOW),
            "withdraw", nomination -> nomination.withdraw("Hùng", NOW));

    private static final Map<NominationStatus, List<String>> ALLOWED = Map.of(
            NominationStatus.DRAFT, List.of("change", "submit", "withdraw"),
            NominationStatus.SUBMITTED, List.of("accept", "sendBack", "withdraw"),
            NominationStatus.RETURNED, List.of("change", "submit", "withdraw"),
            NominationStatus.ACCEPTED, List.of(),
            NominationStatus.WITHDRAWN, List.of());

    @ParameterizedTest
    @EnumSource
    void everyStateAllowsItsOwnStepsOnly(NominationStatus status) {
        STEPS.forEach((name, step) -> {
            Nomination nomination = in(status);
            if (ALLOWED.get(status).contains(name)) {
                step.accept(nomination);
            } else {
                assertThatExceptionOfType(RuleViolation.class)
                        .as("%s when %s", name, status)
                        .isThrownBy(() -> step.accept(nomination));
                assertThat(nomination.status()).isEqualTo(status);
            }
        });
    }

    @Test
    void aReturnKeepsItsReasonUntilItIsAccepted() {
        Nomination nomination = in(NominationStatus.RETURNED);

        assertThat(nomination.returnReason()).isEqualTo("Thiếu số liệu");
        nomination.submit("Hùng", NOW);
        assertThat(nomination.returnReason()).isEqualTo("Thiếu số liệu");
        nomination.accept("Minh", NOW);
        assertThat(nomination.returnReason()).isNull();
        assertThat(nomination.decidedBy()).isEqualTo("Minh");
    }

    @Test
    void aReturnNeedsAReason() {
        Nomination nomination = in(NominationStatus.SUBMITTED);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> nomination.sendBack(" ", "Minh", NOW))
                .satisfies(e -> assertThat(e.messageKey()).isEqualTo("nomination.error.noReason"));
    }

    @Test
    void aNominationStaysWithItsUnit() {
        Candidacy other = new Candidacy(8, SubjectKind.COLLECTIVE, null, 1, Occasion.YEARLY, 2026);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> in(NominationStatus.DRAFT).change(other, NominationData.COMPLETE));
    }

    @Test
    void aCandidacyNamesAPersonOnlyForAnIndividualAndAYearOnlyForARecurringOccasion() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Candidacy(7, SubjectKind.INDIVIDUAL, null, 1, Occasion.FINAL, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Candidacy(7, SubjectKind.COLLECTIVE, 5L, 1, Occasion.FINAL, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Candidacy(7, SubjectKind.COLLECTIVE, null, 1, Occasion.FINAL, 2026));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Candidacy(7, SubjectKind.COLLECTIVE, null, 1, Occasion.YEARLY, null));
    }

    private static Nomination in(NominationStatus status) {
        Nomination nomination = new Nomination(3, UNIT, NominationData.EMPTY, "Lan", NOW);
        switch (status) {
            case DRAFT -> {}
            case SUBMITTED -> nomination.submit("Hùng", NOW);
            case RETURNED -> {
                nomination.submit("Hùng", NOW);
                nomination.sendBack("Thiếu số liệu", "Minh", NOW);
            }
            case ACCEPTED -> {
                nomination.submit("Hùng", NOW);
                nomination.accept("Minh", NOW);
            }
            case WITHDRAWN -> nomination.withdraw("Hùng", NOW);
        }
        return nomination;
    }
}
