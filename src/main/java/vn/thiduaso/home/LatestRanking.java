package vn.thiduaso.home;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.ranking.RankingQueries;
import vn.thiduaso.ranking.RankingTable;
import vn.thiduaso.shared.Actor;

/** The newest published ranking that a person may see. */
@Component
public class LatestRanking {

    private final Places places;
    private final RankingQueries rankings;

    LatestRanking(Places places, RankingQueries rankings) {
        this.places = places;
        this.rankings = rankings;
    }

    /** Of the latest period that has one; at most three statements, however many periods there were. */
    public Optional<RankingTable> of(Actor actor) {
        List<Long> periods =
                places.openedPeriods(actor).stream().map(PeriodSheet::id).toList();
        Set<Long> published = rankings.publishedAmong(actor, periods);
        return periods.stream()
                .filter(published::contains)
                .findFirst()
                .flatMap(period -> rankings.published(actor, period));
    }
}
