package vn.thiduaso.demo;

import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the whole demo in one transaction, unless it is there already. */
@Component
@Profile("demo")
class DemoLoader {

    private final JdbcTemplate jdbc;
    private final BlocMaker blocs;
    private final StaffMaker staffs;
    private final AccountMaker accounts;
    private final CampaignMaker campaigns;
    private final PeriodMaker periods;

    DemoLoader(
            JdbcTemplate jdbc,
            BlocMaker blocs,
            StaffMaker staffs,
            AccountMaker accounts,
            CampaignMaker campaigns,
            PeriodMaker periods) {
        this.jdbc = jdbc;
        this.blocs = blocs;
        this.staffs = staffs;
        this.accounts = accounts;
        this.campaigns = campaigns;
        this.periods = periods;
    }

    /** Whether the demo was made; false when there was one. */
    @Transactional
    public boolean load(Clock clock) {
        jdbc.execute("LOCK TABLE bloc IN SHARE ROW EXCLUSIVE MODE");
        Long blocsThere = jdbc.queryForObject("SELECT count(*) FROM bloc WHERE code = ?", Long.class, BlocMaker.CODE);
        if (blocsThere != null && blocsThere > 0) {
            return false;
        }
        Today today = Today.of(clock);
        Rows rows = new Rows(jdbc);
        List<DemoUnit> units = blocs.makeUnits(rows);
        Staff staff = staffs.make(rows, units, today);
        DemoBloc bloc = blocs.makeBloc(rows, units, staff, today);
        accounts.make(rows, bloc, staff, today);
        CampaignMaker.Campaigns made = campaigns.make(bloc, today);
        periods.make(rows, new Scene(bloc, staff, today), made);
        return true;
    }
}
