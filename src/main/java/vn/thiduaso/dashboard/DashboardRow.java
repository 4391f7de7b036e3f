package vn.thiduaso.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.ranking.RankingLine;

/**
 * One unit on the dashboard.
 *
 * @param cells one per indicator in the order of the plan; empty while nothing was submitted
 * @param entered how many indicators are answered, null when the reader sees the published table only
 * @param mayOpen whether the reader may open the report
 */
public record DashboardRow(
        RankingLine line, List<Cell> cells, @Nullable Integer entered, int lateCount, boolean mayOpen) {}
