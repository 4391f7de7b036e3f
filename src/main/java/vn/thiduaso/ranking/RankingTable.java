package vn.thiduaso.ranking;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * @param publication null unless it is a published one
 * @param adoption null unless it is a preliminary one
 * @param terms what it was computed by
 */
public record RankingTable(
        CampaignSheet campaign,
        PeriodSheet period,
        @Nullable Publication publication,
        @Nullable Adoption adoption,
        Terms terms,
        List<RankingLine> lines) {

    public RankingTable {
        lines = List.copyOf(lines);
    }

    public boolean isPublished() {
        return publication != null;
    }

    public boolean isAdopted() {
        return adoption != null;
    }

    /** Whether it moves with the reports. */
    public boolean isLive() {
        return publication == null && adoption == null;
    }

    /** Number of the scheme that it was computed by. */
    public int schemeNumber() {
        if (publication != null) {
            return publication.schemeNumber();
        }
        return adoption == null ? campaign.schemeNumber() : adoption.schemeNumber();
    }

    /** The same table without the others, and without places, which would tell about them. */
    RankingTable only(Set<Long> unitIds) {
        List<RankingLine> own = lines.stream()
                .filter(line -> unitIds.contains(line.unitId()))
                .map(RankingLine::withoutPlace)
                .toList();
        return new RankingTable(campaign, period, publication, adoption, terms, own);
    }

    /** Whether every unit stands as in the other table. */
    boolean standsAs(RankingTable other) {
        return terms.equals(other.terms)
                && lines.size() == other.lines.size()
                && lines.stream()
                        .allMatch(line ->
                                other.line(line.unitId()).filter(line::standsAs).isPresent());
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
