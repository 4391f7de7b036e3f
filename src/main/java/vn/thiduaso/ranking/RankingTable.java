package vn.thiduaso.ranking;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.scoring.Contestant;
import vn.thiduaso.scoring.Gap;
import vn.thiduaso.scoring.Placed;
import vn.thiduaso.scoring.Ranker;

/**
 * The score table of a period, placed units first.
 *
 * @param publication null for the live table
 */
public record RankingTable(
        CampaignSheet campaign,
        PeriodSheet period,
        @Nullable Publication publication,
        List<RankingLine> lines) {

    public RankingTable {
        lines = List.copyOf(lines);
    }

    public boolean isPublished() {
        return publication != null;
    }

    public Optional<RankingLine> line(long unitId) {
        return lines.stream().filter(line -> line.unitId() == unitId).findFirst();
    }

    /** What the unit lacks to the place above it; empty for the first and for one not placed. */
    public Optional<Gap> gap(long unitId) {
        List<Placed> placed = lines.stream()
                .map(line -> new Placed(
                        new Contestant(line.unitId(), line.unitName(), line.score()), line.place(), null, null))
                .toList();
        return Ranker.gapToNextPlace(placed, unitId);
    }
}
