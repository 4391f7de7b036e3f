package vn.thiduaso.campaign;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.StaleVersion;

/**
 * The periods as the database has them at this moment, for commands that depend on their dates: the sheets of
 * {@link CampaignCatalogue} may be half a minute old. Asks nobody for permission; whoever offers it to people does.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PeriodStore {

    private static final String SELECT = """
            SELECT id, campaign_id, code, kind, data_from, data_to, opens_on, deadline, locks_on, grace_minutes, version
            FROM reporting_period WHERE id = :id""";

    private final JdbcClient jdbc;
    private final CampaignCatalogue catalogue;

    PeriodStore(JdbcClient jdbc, CampaignCatalogue catalogue) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
    }

    /** The period as it is now: one statement. */
    public PeriodSheet now(long periodId) {
        return read(SELECT, periodId);
    }

    /** The period as it is now and stays until the transaction ends; others may hold it too. */
    public PeriodSheet held(long periodId) {
        return read(SELECT + " FOR SHARE", periodId);
    }

    /** The period as it is now, for the one who is about to change it. */
    public PeriodSheet locked(long periodId) {
        return read(SELECT + " FOR UPDATE", periodId);
    }

    /** Stores other dates for the period as it was read, or refuses with {@link StaleVersion}. */
    public void change(PeriodSheet before, PeriodDates after) {
        int changed = jdbc.sql("""
                        UPDATE reporting_period SET opens_on = :opens, deadline = :deadline, locks_on = :locks,
                               grace_minutes = :grace, version = version + 1
                        WHERE id = :id AND version = :version
                        """)
                .param("opens", after.opensOn())
                .param("deadline", after.deadline())
                .param("locks", after.locksOn())
                .param("grace", after.graceMinutes())
                .param("id", before.id())
                .param("version", before.version())
                .update();
        if (changed == 0) {
            throw new StaleVersion("period " + before.id());
        }
        catalogue.evictAfterCommit();
    }

    private PeriodSheet read(String sql, long periodId) {
        return jdbc.sql(sql)
                .param("id", periodId)
                .query(PeriodSheet.class)
                .optional()
                .orElseThrow(() -> new NotFound("period", periodId));
    }
}
