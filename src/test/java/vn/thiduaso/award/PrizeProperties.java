package vn.thiduaso.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import vn.thiduaso.document.VietnameseWords;

/** What holds for every prize, and the table of the plan. */
class PrizeProperties {

    private static final long SALARY = 2_530_000;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    @Property
    void isTheSmallestMultipleOfTenThousandThatIsNotLess(
            @ForAll @BigRange(min = "0", max = "100") @Scale(2) BigDecimal coefficient,
            @ForAll @BigRange(min = "0", max = "100") @Scale(2) BigDecimal factor,
            @ForAll @LongRange(min = 0, max = 100_000_000) long salary) {
        BigDecimal exact = coefficient.multiply(factor).multiply(BigDecimal.valueOf(salary));

        long prize = Prize.ofCollective(coefficient, factor, salary);

        assertThat(prize % Prize.STEP).isZero();
        assertThat(BigDecimal.valueOf(prize)).isGreaterThanOrEqualTo(exact);
        assertThat(BigDecimal.valueOf(prize - Prize.STEP)).isLessThan(exact);
    }

    @Property
    void isRoundedOnceSoThatACollectiveNeverGetsMoreThanTwicePrizes(
            @ForAll @BigRange(min = "0", max = "100") @Scale(2) BigDecimal coefficient,
            @ForAll @LongRange(min = 0, max = 100_000_000) long salary) {
        long one = Prize.ofIndividual(coefficient, salary);
        long collective = Prize.ofCollective(coefficient, TWO, salary);

        assertThat(collective).isLessThanOrEqualTo(2 * one).isGreaterThan(2 * one - 2 * Prize.STEP);
    }

    @Property
    void neverFallsWhenTheSalaryRises(
            @ForAll @BigRange(min = "0", max = "100") @Scale(2) BigDecimal coefficient,
            @ForAll @LongRange(min = 0, max = 50_000_000) long salary,
            @ForAll @LongRange(min = 0, max = 50_000_000) long more) {
        assertThat(Prize.ofIndividual(coefficient, salary + more))
                .isGreaterThanOrEqualTo(Prize.ofIndividual(coefficient, salary));
    }

    @Example
    void matchesTheTableOfTheDomain() {
        assertPrizes("3.5", 8_860_000, 17_710_000);
        assertPrizes("1.5", 3_800_000, 7_590_000);
        assertPrizes("0.3", 760_000, 1_520_000);
    }

    @Example
    void isWrittenOutInWords() {
        assertThat(VietnameseWords.money(8_860_000)).isEqualTo("Tám triệu tám trăm sáu mươi nghìn đồng");
        assertThat(VietnameseWords.money(17_710_000)).isEqualTo("Mười bảy triệu bảy trăm mười nghìn đồng");
        assertThat(VietnameseWords.money(0)).isEqualTo("Không đồng");
    }

    @Example
    void knowsNoNegativePrize() {
        assertThatThrownBy(() -> Prize.ofIndividual(new BigDecimal("-1"), SALARY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertPrizes(String coefficient, long individual, long collective) {
        assertThat(Prize.ofIndividual(new BigDecimal(coefficient), SALARY)).isEqualTo(individual);
        assertThat(Prize.ofCollective(new BigDecimal(coefficient), TWO, SALARY)).isEqualTo(collective);
    }
}
