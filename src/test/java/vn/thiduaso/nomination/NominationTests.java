package vn.thiduaso.nomination;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private static final Map<String, Consumer<Nomination>> STEPS = Map.ofEntries(
            entry("change", nomination -> nomination.change(UNIT, NominationData.COMPLETE)),
            entry("submit", nomination -> nomination.submit("Hùng", NOW)),
            entry("accept", nomination -> nomination.accept("Minh", NOW)),
            entry("sendBack", nomination -> nomination.sendBack("Thiếu số liệu", "Minh", NOW)),
            entry("withdraw", nomination -> nomination.withdraw("Chuyển công tác", "Hùng", NOW)),
            entry("vote", nomination -> nomination.vote(VoteOutcome.PASSED, "Minh", NOW)),
            entry("compile", nomination -> nomination.compile(true, "05/TTr-KTĐ", "Minh", NOW)),
            entry("compile unvoted", nomination -> nomination.compile(false, "05/TTr-KTĐ", "Minh", NOW)),
            entry("release", nomination -> nomination.release("Minh", NOW)),
            entry("forward", nomination -> nomination.forward("05/TTr-KTĐ", "Minh", NOW)),
            entry("award", nomination -> nomination.award("88/QĐ-UBND", LocalDate.of(2026, 12, 1), "Nam", NOW)),
            entry("refuse", nomination -> nomination.refuse("Chưa đủ điều kiện", "Nam", NOW)));

    private static final Map<NominationStatus, List<String>> ALLOWED = Map.ofEntries(
            entry(NominationStatus.DRAFT, List.of("change", "submit", "withdraw")),
            entry(NominationStatus.SUBMITTED, List.of("accept", "sendBack", "withdraw")),
            entry(NominationStatus.RETURNED, List.of("change", "submit", "withdraw")),
            entry(NominationStatus.ACCEPTED, List.of("vote", "compile unvoted", "withdraw")),
            entry(NominationStatus.PASSED, List.of("compile", "compile unvoted", "withdraw")),
            entry(NominationStatus.RESERVE, List.of("vote", "withdraw")),
            entry(NominationStatus.NOT_PASSED, List.of("vote")),
            entry(NominationStatus.IN_DOSSIER, List.of("release", "forward")),
            entry(NominationStatus.FORWARDED, List.of("release", "award", "refuse")),
            entry(NominationStatus.AWARDED, List.of()),
            entry(NominationStatus.NOT_AWARDED, List.of()),
            entry(NominationStatus.WITHDRAWN, List.of()));

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

    @Test
    void aNominationOutOfItsDossierStandsAsBefore() {
        Nomination voted = in(NominationStatus.IN_DOSSIER);
        Nomination unvoted = in(NominationStatus.ACCEPTED);
        unvoted.compile(false, "05/TTr-KTĐ", "Minh", NOW);

        voted.release("Minh", NOW);
        unvoted.release("Minh", NOW);

        assertThat(voted.status()).isEqualTo(NominationStatus.PASSED);
        assertThat(voted.outcome()).isEqualTo(NominationOutcome.NONE);
        assertThat(unvoted.status()).isEqualTo(NominationStatus.ACCEPTED);
    }

    @Test
    void aDecisionKeepsItsNumberARefusalItsReason() {
        Nomination awarded = in(NominationStatus.AWARDED);
        Nomination refused = in(NominationStatus.NOT_AWARDED);

        assertThat(awarded.outcome())
                .isEqualTo(new NominationOutcome("05/TTr-KTĐ", "88/QĐ-UBND", LocalDate.of(2026, 12, 1), null));
        assertThat(refused.outcome().reason()).isEqualTo("Chưa đủ điều kiện");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> in(NominationStatus.FORWARDED).refuse(" ", "Nam", NOW));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> in(NominationStatus.FORWARDED).award(" ", LocalDate.of(2026, 12, 1), "Nam", NOW));
    }

    @ParameterizedTest
    @EnumSource(names = {"ACCEPTED", "PASSED", "RESERVE"})
    void whatTheBlocHasTakenUpIsTakenBackWithAReason(NominationStatus status) {
        Nomination nomination = in(status);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> nomination.withdraw(" ", "Hùng", NOW))
                .satisfies(e -> assertThat(e.messageKey()).isEqualTo("nomination.error.noWithdrawReason"));
        nomination.withdraw("Chuyển công tác", "Hùng", NOW);

        assertThat(nomination.outcome().reason()).isEqualTo("Chuyển công tác");
    }

    @Test
    void aDepartmentIsACollectiveOfItsUnit() {
        assertThat(UNIT.inside("Phòng Quản lý công trình").department()).isEqualTo("Phòng Quản lý công trình");
        assertThatIllegalArgumentException().isThrownBy(() -> UNIT.inside(" "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Candidacy(7, SubjectKind.INDIVIDUAL, 5L, 1, Occasion.FINAL, null, "Phòng"));
    }

    /** As far as the way leads; each state is reached by the steps before it. */
    private static Nomination in(NominationStatus status) {
        Nomination nomination = new Nomination(3, UNIT, NominationData.EMPTY, "Lan", NOW);
        List<String> way = switch (status) {
            case DRAFT -> List.of();
            case SUBMITTED -> List.of("submit");
            case RETURNED -> List.of("submit", "sendBack");
            case ACCEPTED, RESERVE, NOT_PASSED -> List.of("submit", "accept");
            case PASSED -> List.of("submit", "accept", "vote");
            case IN_DOSSIER -> List.of("submit", "accept", "vote", "compile");
            case FORWARDED -> List.of("submit", "accept", "vote", "compile", "forward");
            case AWARDED -> List.of("submit", "accept", "vote", "compile", "forward", "award");
            case NOT_AWARDED -> List.of("submit", "accept", "vote", "compile", "forward", "refuse");
            case WITHDRAWN -> List.of("withdraw");
        };
        way.forEach(step -> Objects.requireNonNull(STEPS.get(step)).accept(nomination));
        if (status == NominationStatus.RESERVE || status == NominationStatus.NOT_PASSED) {
            nomination.vote(VoteOutcome.valueOf(status.name()), "Minh", NOW);
        }
        return nomination;
    }
}
