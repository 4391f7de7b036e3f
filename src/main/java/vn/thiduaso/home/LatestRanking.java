package vn.thiduaso.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.ranking.RankingQueries;
import vn.thiduaso.ranking.RankingTable;
import vn.thiduaso.shared.Actor;

/** The newest published ranking that a person may see. */
@Component
public class LatestRanking {

    private static final int LOOKED_AT = 3;

    private final Places places;
    private final RankingQueries rankings;
    private final Clock clock;

    LatestRanking(Places places, RankingQueries rankings, Clock clock) {
        this.places = places;
        this.rankings = rankings;
        this.clock = clock;
    }

    /** Looks at the latest periods whose data window is over. */
    public Optional<RankingTable> of(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        return places.openedPeriods(actor).stream()
                .filter(period -> period.dataTo().isBefore(today))
                .limit(LOOKED_AT)
                .map(PeriodSheet::id)
                .map(period -> rankings.published(actor, period))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
