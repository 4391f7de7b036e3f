package vn.thiduaso.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thiduaso.scoring.Figures;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;

class VerdictTests {

    private static final Instant NOW = Instant.parse("2026-06-20T03:00:00Z");
    private static final Actor MINH = new Actor(1, "Lê Quang Minh", List.of());
    private static final Figures HALF = Figures.ratio(List.of(new BigDecimal(5)), new BigDecimal(10));

    @Test
    void acceptingNeedsNoReasonAndKeepsNone() {
        VerdictView view = view(new Ruling(7, Decision.ACCEPTED, null, "thừa"));

        assertThat(view.reason()).isNull();
        assertThat(view.corrected()).isNull();
        assertThat(view.decidedBy()).isEqualTo("Lê Quang Minh");
    }

    @ParameterizedTest
    @CsvSource({"CORRECTED", "SENT_BACK"})
    void correctingAndSendingBackNeedAReason(Decision decision) {
        assertRefused(new Ruling(7, decision, HALF, "  "), "review.error.reason");
        assertRefused(new Ruling(7, decision, HALF, null), "review.error.reason");
    }

    @Test
    void correctingNeedsFigures() {
        assertRefused(new Ruling(7, Decision.CORRECTED, null, "Đếm lại"), "review.error.figures");
        assertRefused(new Ruling(7, Decision.CORRECTED, Figures.missing(), "Đếm lại"), "review.error.figures");
    }

    @Test
    void aCorrectionIsForgottenWhenTheEntryIsSentBackLater() {
        Verdict verdict = new Verdict(1, 1, new Ruling(7, Decision.CORRECTED, HALF, "Đếm lại"), MINH, NOW);
        assertThat(verdict.view().corrected()).isEqualTo(HALF);

        verdict.decide(2, new Ruling(7, Decision.SENT_BACK, HALF, "Thiếu danh sách"), MINH, NOW);

        assertThat(verdict.view().corrected()).isNull();
        assertThat(verdict.view().submissionNo()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"ACCEPTED, 1, 2, true", "CORRECTED, 1, 2, true", "SENT_BACK, 1, 2, false", "SENT_BACK, 2, 2, true"})
    void onlyWhatWasSentBackMustBeLookedAtAgain(Decision decision, int decidedOn, int current, boolean stands) {
        VerdictView view = new VerdictView(1, 7, decidedOn, decision, null, "Lý do", NOW, "Minh");

        assertThat(view.standsFor(current)).isEqualTo(stands);
    }

    private static void assertRefused(Ruling ruling, String key) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> view(ruling))
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo(key));
    }

    private static VerdictView view(Ruling ruling) {
        return new Verdict(1, 1, ruling, MINH, NOW).view();
    }
}
