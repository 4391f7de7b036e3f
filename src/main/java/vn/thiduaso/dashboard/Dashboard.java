package vn.thiduaso.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.ranking.RankingTable;
import vn.thiduaso.report.ReportState;
import vn.thiduaso.scoring.Outcome;

/**
 * What a period looks like: units × indicators, and how the bloc stands against the targets.
 *
 * @param targets empty while the reader sees the own unit only
 * @param movers who stands elsewhere than in the last published period, the furthest up first
 * @param lost where the units lose points, the most first
 * @param wholeBloc whether the reader sees every unit, or only the own
 */
public record Dashboard(
        RankingTable table,
        List<DashboardRow> rows,
        List<TargetLine> targets,
        List<Mover> movers,
        List<LostPoints> lost,
        boolean wholeBloc) {

    public Dashboard {
        rows = List.copyOf(rows);
        targets = List.copyOf(targets);
        movers = List.copyOf(movers);
        lost = List.copyOf(lost);
    }

    /** The same with those who moved. */
    Dashboard with(List<Mover> whoMoved) {
        return new Dashboard(table, rows, targets, whoMoved, lost, wholeBloc);
    }

    /** The units that went up, the furthest first. */
    public List<Mover> risen() {
        return movers.stream().filter(mover -> mover.places() > 0).toList();
    }

    /** The units that fell, the furthest first. */
    public List<Mover> fallen() {
        return movers.stream()
                .filter(mover -> mover.places() < 0)
                .sorted(Comparator.comparing(Mover::places).thenComparing(Mover::points))
                .toList();
    }

    /** The targets that the bloc as a whole has reached. */
    public long targetsMet() {
        return targets.stream().filter(TargetLine::isMet).count();
    }

    public long submitted() {
        return rows.stream().filter(row -> row.line().score() != null).count();
    }

    public long verified() {
        return rows.stream()
                .filter(row -> row.line().state() == ReportState.VERIFIED)
                .count();
    }

    /** Submitted without any late event. */
    public long onTime() {
        return rows.stream()
                .filter(row -> row.line().score() != null && row.lateCount() == 0)
                .count();
    }

    public long cellsMet() {
        return cells(true);
    }

    /** Cells that count, met or not. */
    public long cellsCounted() {
        return cells(false);
    }

    /** The middle of the final scores; null while nobody has one. */
    public @Nullable BigDecimal medianScore() {
        List<BigDecimal> scores = rows.stream()
                .map(row -> row.line().finalScore())
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (scores.isEmpty()) {
            return null;
        }
        int middle = scores.size() / 2;
        return scores.size() % 2 == 1
                ? scores.get(middle)
                : scores.get(middle - 1).add(scores.get(middle)).divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP);
    }

    private long cells(boolean onlyMet) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.outcome() != Outcome.NOT_COUNTED)
                .filter(cell -> !onlyMet || cell.outcome() == Outcome.MET)
                .count();
    }
}
