package vn.thiduaso.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thiduaso.campaign.CampaignQueries;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.ranking.RankingQueries;
import vn.thiduaso.scoring.ItemScore;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Grant;
import vn.thiduaso.shared.Role;
import vn.thiduaso.testing.DemoTest;

/** The demo's six published periods, seen by its Sở. */
@DemoTest
class TrendQueriesTests {

    private static final Actor SUPERIOR =
            new Actor(1, "Đỗ Thanh Bình", java.util.List.of(Grant.inBloc(Role.SUPERIOR_READER, 1, null)));

    @Autowired
    private CampaignQueries campaigns;

    @Autowired
    private RankingQueries rankings;

    @Autowired
    private TrendQueries trends;

    @Test
    void theLineOfAUnitIsWhatItsRankingsSay() {
        CampaignSheet campaign = campaigns.campaigns(SUPERIOR).stream()
                .filter(one -> one.code().equals("CDS-2023-2025"))
                .findFirst()
                .orElseThrow();
        long last = campaign.periods().get(5).id();

        Trend trend = trends.trend(SUPERIOR, last, "5", 5);

        assertThat(trend.points())
                .extracting(point -> point.period().id())
                .containsExactlyElementsOf(campaign.periods().stream()
                        .map(vn.thiduaso.campaign.PeriodSheet::id)
                        .toList());
        assertThat(trend.points())
                .allSatisfy(point -> assertThat(point.unit())
                        .isEqualByComparingTo(published(point.period().id(), 5, "5")));
        assertThat(trend.rows())
                .hasSize(16)
                .allSatisfy(row -> assertThat(row.values()).hasSize(6));
        assertThat(trend.live()).isFalse();
    }

    @Test
    void anUnknownIndicatorIsTheFirstOneAndAnUnknownUnitNobody() {
        Trend trend = trends.trend(SUPERIOR, 251, "no such", 999_999);

        assertThat(trend).extracting(one -> one.indicator().code(), Trend::unit).containsExactly("1", null);
        assertThat(trend)
                .extracting(Trend::unit, Trend::live)
                .isEqualTo(tuple(null, false).toList());
    }

    private BigDecimal published(long period, long unit, String code) {
        return rankings.published(SUPERIOR, period).orElseThrow().line(unit).orElseThrow().score().items().stream()
                .filter(item -> item.code().equals(code))
                .findFirst()
                .map(ItemScore::percentage)
                .orElseThrow();
    }
}
