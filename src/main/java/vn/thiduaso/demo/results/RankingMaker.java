package vn.thiduaso.demo.results;

import java.time.Clock;
import java.time.LocalDate;
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
 * Adopts and publishes the ranking of every period that is over, by the product's own service, in the name of who led
 * the bloc then. The service can only do it now; the dates are put back afterwards, for which the freeze of rankings
 * (V010, V085) is lifted inside this transaction.
 */
@Component
@Profile("demo")
class RankingMaker {

    private static final int ADOPTED_AFTER_DEADLINE = 7;
    private static final int WINDOW_AFTER_DEADLINE = 9;
    private static final int DAYS_AFTER_DEADLINE = 10;
    private static final int DAYS_FOR_OBJECTIONS = 3;

    private final RankingService rankings;
    private final ObjectionMaker objections;
    private final JdbcClient jdbc;
    private final Clock clock;

    RankingMaker(RankingService rankings, ObjectionMaker objections, JdbcClient jdbc, Clock clock) {
        this.rankings = rankings;
        this.objections = objections;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void publish(Scene scene, List<PeriodSheet> periods) {
        jdbc.sql("ALTER TABLE ranking DISABLE TRIGGER tr_ranking_frozen").update();
        jdbc.sql("ALTER TABLE ranking_adoption DISABLE TRIGGER tr_ranking_adoption_frozen")
                .update();
        for (PeriodSheet period : periods) {
            adopt(scene, period);
            OffsetDateTime at = scene.today()
                    .at(period.deadline().plusDays(DAYS_AFTER_DEADLINE), Dice.of("ranking", period.code()));
            rankings.publish(headAt(scene, at), period.id(), 0, null);
            putBack(period, at);
        }
        jdbc.sql("ALTER TABLE ranking ENABLE TRIGGER tr_ranking_frozen").update();
        jdbc.sql("ALTER TABLE ranking_adoption ENABLE TRIGGER tr_ranking_adoption_frozen")
                .update();
    }

    private void adopt(Scene scene, PeriodSheet period) {
        OffsetDateTime at = scene.today()
                .at(period.deadline().plusDays(ADOPTED_AFTER_DEADLINE), Dice.of("adoption", period.code()));
        LocalDate today = LocalDate.now(clock);
        rankings.adopt(headAt(scene, at), period.id(), 0, today.plusDays(DAYS_FOR_OBJECTIONS), null);
        LocalDate ends = period.deadline().plusDays(WINDOW_AFTER_DEADLINE);
        jdbc.sql("UPDATE ranking_adoption SET adopted_at = ?, window_ends_on = ? WHERE period_id = ?")
                .params(at, ends.isBefore(today) ? ends : today.minusDays(1), period.id())
                .update();
        jdbc.sql("UPDATE audit_event SET at = ? WHERE subject = ? AND action = 'ranking.adopt'")
                .params(at, "ranking:" + period.id())
                .update();
        objections.make(scene, period, at);
    }

    private static Actor headAt(Scene scene, OffsetDateTime at) {
        Actor head = scene.actor("khoitruong");
        return new Actor(head.accountId(), scene.bloc().termOn(at.toLocalDate()).headName(), head.grants());
    }

    private void putBack(PeriodSheet period, OffsetDateTime at) {
        jdbc.sql("UPDATE ranking SET published_at = ? WHERE period_id = ?")
                .params(at, period.id())
                .update();
        jdbc.sql("UPDATE audit_event SET at = ? WHERE subject = ? AND action = 'ranking.publish'")
                .params(at, "ranking:" + period.id())
                .update();
    }
}
