package vn.thiduaso.demo;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.demo.people.BlocMaker;
import vn.thiduaso.demo.people.Scene;
import vn.thiduaso.demo.people.SceneMaker;
import vn.thiduaso.demo.results.CampaignMaker;
import vn.thiduaso.demo.results.PeriodMaker;
import vn.thiduaso.demo.writing.Rows;
import vn.thiduaso.demo.writing.Today;

/** Makes the whole demo in one transaction, unless it is there already. */
@Component
@Profile("demo")
class DemoLoader {

    private final JdbcTemplate jdbc;
    private final SceneMaker scenes;
    private final CampaignMaker campaigns;
    private final PeriodMaker periods;
    private final AwardMaker awards;
    private final NominationMaker nominations;

    DemoLoader(
            JdbcTemplate jdbc,
            SceneMaker scenes,
            CampaignMaker campaigns,
            PeriodMaker periods,
            AwardMaker awards,
            NominationMaker nominations) {
        this.jdbc = jdbc;
        this.scenes = scenes;
        this.campaigns = campaigns;
        this.periods = periods;
        this.awards = awards;
        this.nominations = nominations;
    }

    /** What was made: who is there, and the campaigns. */
    record Made(Scene scene, CampaignMaker.Campaigns campaigns) {}

    /** What was made; nothing when there was a demo. */
    @Transactional
    public Optional<Made> load(Clock clock) {
        jdbc.execute("LOCK TABLE bloc IN SHARE ROW EXCLUSIVE MODE");
        Long there = jdbc.queryForObject("SELECT count(*) FROM bloc WHERE code = ?", Long.class, BlocMaker.CODE);
        if (there != null && there > 0) {
            return Optional.empty();
        }
        Rows rows = new Rows(jdbc);
        Scene scene = scenes.make(rows, Today.of(clock));
        CampaignMaker.Campaigns made = campaigns.make(scene.bloc(), scene.today());
        periods.make(rows, scene, made);
        awards.make(rows, scene, made.finished().id());
        nominations.make(rows, scene, made);
        return Optional.of(new Made(scene, made));
    }
}
