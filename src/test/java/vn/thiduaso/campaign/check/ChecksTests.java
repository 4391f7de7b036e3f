package vn.thiduaso.campaign.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thiduaso.scoring.Figures;

class ChecksTests {

    private static final Check CHANGED =
            check(CheckKind.CHANGED, "20", "{tỷ lệ}, trước {tỷ lệ kỳ trước}: chênh {chênh lệch}, ngưỡng {ngưỡng}");
    private static final Check DENOMINATOR =
            check(CheckKind.DENOMINATOR_CHANGED, "10", "{mẫu số}, trước {mẫu số cùng kỳ}");
    private static final Check LITTLE = check(CheckKind.FULL_FROM_LITTLE, "3", "chỉ có {mẫu số}");

    @Test
    void aBigChangeIsMoreThanTheThresholdInEitherDirection() {
        Checks checks = new Checks(List.of(CHANGED));

        assertThat(findings(checks, ratio(70, 100), ratio(90, 100))).isEmpty();
        assertThat(findings(checks, ratio(69, 100), ratio(90, 100)))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.severity()).isEqualTo(Severity.WARNING);
                    assertThat(found.sentence()).isEqualTo("69 %, trước 90 %: chênh 21, ngưỡng 20");
                });
        assertThat(findings(checks, ratio(95, 100), ratio(70, 100))).hasSize(1);
        assertThat(findings(checks, ratio(1, 3), ratio(54, 100)))
                .as("33,3 against 54")
                .hasSize(1);
    }

    @Test
    void aChangedDenominatorIsMeasuredAgainstTheOneBefore() {
        Checks checks = new Checks(List.of(DENOMINATOR));

        assertThat(findings(checks, ratio(1, 110), ratio(1, 100))).isEmpty();
        assertThat(findings(checks, ratio(1, 89), ratio(1, 100)))
                .extracting(Finding::sentence)
                .containsExactly("89, trước 100");
        Checks any = new Checks(List.of(check(CheckKind.DENOMINATOR_CHANGED, "0", "x")));
        assertThat(findings(any, ratio(1, 101), ratio(1, 100))).hasSize(1);
        assertThat(findings(any, ratio(1, 100), ratio(1, 100))).isEmpty();
    }

    @Test
    void allOfLittleIsPointedOut() {
        Checks checks = new Checks(List.of(LITTLE));

        assertThat(findings(checks, ratio(2, 2), null))
                .extracting(Finding::sentence)
                .containsExactly("chỉ có 2");
        assertThat(findings(checks, ratio(3, 3), null)).isEmpty();
        assertThat(findings(checks, ratio(1, 2), null)).isEmpty();
    }

    @Test
    void errorsComeAloneAndSayWhatIsWrong() {
        Checks checks = new Checks(List.of(
                CHANGED,
                check(CheckKind.MORE_THAN_WHOLE, null, "{tử số} > {mẫu số}"),
                check(CheckKind.NOT_WHOLE, null, "“{số nhập}” lẻ")));

        assertThat(findings(checks, ratio(1250, 100), ratio(10, 100)))
                .extracting(Finding::severity, Finding::sentence)
                .containsExactly(tuple(Severity.ERROR, "1.250 > 100"));
        Figures odd = Figures.ratio(List.of(new BigDecimal("2.5")), BigDecimal.TEN);
        assertThat(findings(checks, odd, null)).extracting(Finding::sentence).containsExactly("“2,5” lẻ");
        assertThat(checks.typed(CheckKind.NOT_WHOLE, "2,5")).isPresent();
    }

    @Test
    void whatIsOffOrNotThereFindsNothing() {
        Checks off = new Checks(List.of(
                new Check(CheckKind.CHANGED, BigDecimal.ONE, "x", false),
                new Check(CheckKind.NOT_WHOLE, null, "x", false)));

        assertThat(findings(off, ratio(0, 100), ratio(100, 100))).isEmpty();
        assertThat(off.countsWholeThings()).isFalse();
        assertThat(findings(Checks.NONE, ratio(0, 100), ratio(100, 100))).isEmpty();
        assertThat(Checks.NONE.countsWholeThings()).isTrue();
    }

    @Test
    void figuresThatAreNotThereHaveNothingToSay() {
        Checks checks = new Checks(List.of(CHANGED, DENOMINATOR, LITTLE));
        for (Figures none : List.of(
                Figures.missing(), Figures.notArising(), Figures.notApplicable(), Figures.level(1), ratio(0, 0))) {
            assertThat(findings(checks, none, ratio(1, 100))).isEmpty();
            assertThat(findings(checks, ratio(1, 100), none)).isEmpty();
        }
        assertThat(findings(checks, ratio(1, 100), null)).isEmpty();
    }

    @Test
    void denominatorsAreComparedWithinTheirKindAndPercentagesWithThePeriodBefore() {
        Checks checks = new Checks(List.of(CHANGED, DENOMINATOR));

        assertThat(checks.findings(ratio(180, 200), ratio(90, 100), ratio(190, 200)))
                .as("a year after its half")
                .isEmpty();
        assertThat(checks.findings(ratio(180, 200), ratio(90, 100), ratio(95, 100)))
                .extracting(Finding::kind)
                .containsExactly(CheckKind.DENOMINATOR_CHANGED);
        assertThat(checks.findings(ratio(100, 200), ratio(90, 100), null))
                .extracting(Finding::kind)
                .containsExactly(CheckKind.CHANGED);
    }

    private static List<Finding> findings(Checks checks, Figures now, Figures before) {
        return checks.findings(now, before, before);
    }

    private static Check check(CheckKind kind, String threshold, String sentence) {
        return new Check(kind, threshold == null ? null : new BigDecimal(threshold), sentence, true);
    }

    private static Figures ratio(int numerator, int denominator) {
        return Figures.ratio(List.of(BigDecimal.valueOf(numerator)), BigDecimal.valueOf(denominator));
    }
}
