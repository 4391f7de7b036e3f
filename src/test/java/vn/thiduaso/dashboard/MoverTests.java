package vn.thiduaso.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thiduaso.ranking.Grounds;
import vn.thiduaso.ranking.RankingLine;
import vn.thiduaso.report.ReportState;
import vn.thiduaso.scoring.ReportScore;

/** Who stands elsewhere than before. */
class MoverTests {

    @Test
    void theFurthestUpComesFirstAndWhoStayedIsLeftOut() {
        List<Mover> movers = Mover.among(
                List.of(row(1, 1, "99"), row(2, 2, "95"), row(3, 3, "90"), row(4, 4, "80")),
                Map.of(1L, was(1, 4, "60"), 2L, was(2, 1, "96"), 3L, was(3, 3, "70"), 4L, was(4, 2, "85.5")));

        assertThat(movers)
                .extracting(
                        Mover::unitId, Mover::places, mover -> mover.points().toPlainString())
                .containsExactly(tuple(1L, 3, "39"), tuple(2L, -1, "-1"), tuple(4L, -2, "-5.5"));
    }

    @Test
    void whoWasNotPlacedBeforeOrIsNotNowDoesNotMove() {
        assertThat(Mover.among(
                        List.of(row(1, 1, "99"), row(2, null, "0"), row(3, 2, "50")),
                        Map.of(2L, was(2, 1, "96"), 3L, new PastPlace(7, 3, null, null))))
                .isEmpty();
    }

    private static PastPlace was(long unit, int place, String score) {
        return new PastPlace(7, unit, place, new BigDecimal(score));
    }

    private static DashboardRow row(long unit, @Nullable Integer place, String points) {
        BigDecimal score = new BigDecimal(points);
        BigDecimal none = BigDecimal.ZERO;
        ReportScore scored =
                new ReportScore(List.of(), Map.of(), Map.of(), score, score, score, none, none, none, score);
        RankingLine line = new RankingLine(
                unit, "Đơn vị " + unit, ReportState.VERIFIED, place, score, scored, null, null, Grounds.NONE);
        return new DashboardRow(line, List.of(), 0, 0, true);
    }
}
