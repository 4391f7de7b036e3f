package vn.thiduaso.demo.results;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.demo.people.Scene;
import vn.thiduaso.demo.writing.Dice;
import vn.thiduaso.ranking.RankingService;
import vn.thiduaso.shared.Actor;

/**
 * Publishes the ranking of every period that is over, by the product's own service, in the name of who led the bloc
 * then. The service can only publish now; the dates are put back afterwards, for which the freeze of published rankings
 * (V010) is lifted inside this transaction.
 */
@Component
@Profile("demo")
class RankingMaker {

    private static final int DAYS_AFTER_DEADLINE = 10;

    private final RankingService rankings;
    private final JdbcClient jdbc;

    RankingMaker(RankingService rankings, JdbcClient jdbc) {
        this.rankings = rankings;
        this.jdbc = jdbc;
    }

    void publish(Scene scene, List<PeriodSheet> periods) {
        jdbc.sql("ALTER TABLE ranking DISABLE TRIGGER tr_ranking_frozen").update();
        for (PeriodSheet period : periods) {
            OffsetDateTime at = scene.today()
                    .at(period.deadline().plusDays(DAYS_AFTER_DEADLINE), Dice.of("ranking", period.code()));
            rankings.publish(headAt(scene, at), period.id(), 0, null);
            putBack(period, at);
        }
        jdbc.sql("ALTER TABLE ranking ENABLE TRIGGER tr_ranking_frozen").update();
    }

    private static Actor headAt(Scene scene, OffsetDateTime at) {
        Actor head = scene.actor("khoitruong");
        return new Actor(head.accountId(), scene.bloc().termOn(at.toLocalDate()).headName(), head.grants());
    }

    private void putBack(PeriodSheet period, OffsetDateTime at) {
        jdbc.sql("UPDATE ranking SET published_at = ? WHERE period_id = ?")
                .params(at, period.id())
                .update();
        jdbc.sql("UPDATE audit_event SET at = ? WHERE subject = ?")
                .params(at, "ranking:" + period.id())
                .update();
    }
}
