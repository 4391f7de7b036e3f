package vn.thiduaso.ranking.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;

class AdjustmentTests {

    private static final Actor MINH = new Actor(1, "Lê Quang Minh", List.of());

    @ParameterizedTest
    @CsvSource({
        "0, Sáng kiến, ranking.error.pointsPositive",
        "-1, Sáng kiến, ranking.error.pointsPositive",
        "1000, Sáng kiến, ranking.error.pointsTooMany",
        "0.125, Sáng kiến, ranking.error.pointsDecimals",
        "1, ' ', ranking.error.reason"
    })
    void refusesWhatCannotBePoints(BigDecimal points, String reason, String key) {
        NewAdjustment wanted = new NewAdjustment(3, AdjustmentKind.BONUS, points, reason);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new Adjustment(1, wanted, MINH, Instant.EPOCH))
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo(key));
    }

    @ParameterizedTest
    @CsvSource({"0.01", "1.50", "999.99"})
    void takesPointsWithTwoDecimals(BigDecimal points) {
        NewAdjustment wanted = new NewAdjustment(3, AdjustmentKind.DEDUCTION, points, " Vi phạm\u0000 quy chế ");

        assertThat(new Adjustment(1, wanted, MINH, Instant.EPOCH).unitId()).isEqualTo(3);
    }
}
