package vn.thiduaso.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.unit.UnitCatalogue;

/**
 * Lets the letters of a day be written once. Of several applications the first to note down the day does it; the others
 * wait for its commit, and find it done.
 */
@Component
class DailyRun {

    private static final Logger log = LoggerFactory.getLogger(DailyRun.class);

    private final UnitCatalogue units;
    private final CampaignCatalogue campaigns;
    private final DailyReminders reminders;
    private final JdbcClient jdbc;
    private final Clock clock;

    DailyRun(UnitCatalogue units, CampaignCatalogue campaigns, DailyReminders reminders, JdbcClient jdbc, Clock clock) {
        this.units = units;
        this.campaigns = campaigns;
        this.reminders = reminders;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether it was this application that did the day. */
    @Transactional
    public boolean run(LocalDate today) {
        if (!begin(today)) {
            return false;
        }
        List<CampaignSheet> all = units.allBlocs().stream()
                .flatMap(bloc -> campaigns.campaignsOf(bloc.id()).stream())
                .toList();
        int letters = all.stream()
                .mapToInt(campaign -> reminders.write(campaign, today))
                .sum();
        log.info("Nhắc việc ngày {}: {} thư mới", today, letters);
        return true;
    }

    private boolean begin(LocalDate day) {
        return jdbc.sql("INSERT INTO reminder_run (day, started_at) VALUES (:day, :now) ON CONFLICT DO NOTHING")
                        .param("day", day)
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }
}
