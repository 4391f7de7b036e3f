package vn.thiduaso.notice;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.DeadlineChanged;
import vn.thiduaso.mail.MailSettings;
import vn.thiduaso.report.event.ReportAnswered;
import vn.thiduaso.report.event.ReportSentBack;
import vn.thiduaso.shared.Contact;
import vn.thiduaso.shared.PeopleDirectory;
import vn.thiduaso.unit.UnitCatalogue;

/** Writes the letters about what has just happened, in its transaction: both are stored, or neither. */
@Component
class News {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final MailSettings mail;
    private final CampaignCatalogue campaigns;
    private final CampaignRules rules;
    private final UnitCatalogue units;
    private final PeopleDirectory people;
    private final Announcer announcer;

    News(
            MailSettings mail,
            CampaignCatalogue campaigns,
            CampaignRules rules,
            UnitCatalogue units,
            PeopleDirectory people,
            Announcer announcer) {
        this.mail = mail;
        this.campaigns = campaigns;
        this.rules = rules;
        this.units = units;
        this.people = people;
        this.announcer = announcer;
    }

    /** To the unit. */
    @EventListener
    void on(ReportSentBack news) {
        CampaignSheet campaign = campaigns.campaignOfPeriod(news.periodId());
        if (isWanted(campaign, ReminderKind.SENT_BACK)) {
            Reminder reminder = Reminder.news(
                    ReminderKind.SENT_BACK,
                    campaign.period(news.periodId()),
                    units.unit(news.unitId()),
                    String.valueOf(news.submissionNo()),
                    news.by());
            announcer.announce(
                    campaign.id(), reminder.due(news.due(), news.items()), people.peopleOf(List.of(news.unitId())));
        }
    }

    /** To the leaders, but not to those who belong to the unit and so may not verify it. */
    @EventListener
    void on(ReportAnswered news) {
        CampaignSheet campaign = campaigns.campaignOfPeriod(news.periodId());
        if (isWanted(campaign, ReminderKind.ANSWERED)) {
            Set<Long> own = people.peopleOf(List.of(news.unitId())).stream()
                    .map(Contact::accountId)
                    .collect(Collectors.toSet());
            Reminder reminder = Reminder.news(
                    ReminderKind.ANSWERED,
                    campaign.period(news.periodId()),
                    units.unit(news.unitId()),
                    String.valueOf(news.submissionNo()),
                    news.by());
            announcer.announce(
                    campaign.id(),
                    reminder,
                    people.leadersOf(campaign.blocId()).stream()
                            .filter(leader -> leader.unitId() != news.unitId() && !own.contains(leader.accountId()))
                            .toList());
        }
    }

    /** To each unit that it concerns. */
    @EventListener
    void on(DeadlineChanged news) {
        CampaignSheet campaign = campaigns.campaignOfPeriod(news.periodId());
        if (isWanted(campaign, ReminderKind.DEADLINE_CHANGED)) {
            Map<Long, List<Contact>> byUnit =
                    people.peopleOf(news.unitIds()).stream().collect(Collectors.groupingBy(Contact::unitId));
            byUnit.forEach((unit, contacts) -> {
                Reminder reminder = Reminder.news(
                        ReminderKind.DEADLINE_CHANGED,
                        campaign.period(news.periodId()),
                        units.unit(unit),
                        news.after() + "@" + news.at().toEpochMilli(),
                        DATE.format(news.before()));
                announcer.announce(campaign.id(), reminder.due(news.after(), 0), contacts);
            });
        }
    }

    private boolean isWanted(CampaignSheet campaign, ReminderKind kind) {
        return mail.isOn() && rules.of(campaign.id(), kind).enabled();
    }
}
