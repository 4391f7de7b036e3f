package vn.thiduaso.demo.results;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.demo.people.DemoUnit;
import vn.thiduaso.demo.people.Scene;
import vn.thiduaso.demo.writing.DemoFiles;

/** Makes the objections of periods that are over; all of them were answered in time. */
@Component
@Profile("demo")
class ObjectionMaker {

    private final JdbcClient jdbc;
    private final List<Past> objections;

    ObjectionMaker(DemoFiles files, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.objections = files.read("objections.csv", Past.class);
    }

    /** Those of the period, raised on the day after the table was adopted and answered on the next. */
    void make(Scene scene, PeriodSheet period, OffsetDateTime adopted) {
        for (Past past : objections) {
            if (past.period().equals(period.code())) {
                insert(scene, period, adopted, past);
            }
        }
    }

    private void insert(Scene scene, PeriodSheet period, OffsetDateTime adopted, Past past) {
        DemoUnit unit = scene.bloc().unit(past.unit());
        OffsetDateTime raised = earlier(adopted.plusHours(20), scene);
        OffsetDateTime answered = earlier(adopted.plusHours(45), scene);
        jdbc.sql("""
                        INSERT INTO objection (id, period_id, unit_id, indicator_id, adoption_number, text, raised_at,
                                               raised_by, outcome, answer, answered_at, answered_by, version)
                        SELECT nextval('objection_seq'), :period, :unit, i.id, 1, :text, :raised, :head, 'REJECTED',
                               :answer, :answered, :by, 1
                        FROM indicator i JOIN indicator_group g ON g.id = i.group_id
                        WHERE g.campaign_id = :campaign AND i.code = :item
                        """)
                .param("period", period.id())
                .param("unit", unit.id())
                .param("text", past.text())
                .param("raised", raised)
                .param("head", scene.staff().submitterOf(unit))
                .param("answer", past.answer())
                .param("answered", answered)
                .param("by", scene.bloc().termOn(answered.toLocalDate()).verifierOf(unit))
                .param("campaign", period.campaignId())
                .param("item", past.item())
                .update();
    }

    private static OffsetDateTime earlier(OffsetDateTime moment, Scene scene) {
        return moment.isAfter(scene.today().now()) ? scene.today().now() : moment;
    }

    private record Past(String period, String unit, String item, String text, String answer) {}
}
