package vn.thiduaso.notice;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.DatesChanged;
import vn.thiduaso.campaign.PeriodDates;
import vn.thiduaso.mail.MailSettings;
import vn.thiduaso.period.ReopeningChanged;
import vn.thiduaso.report.event.ReportAnswered;
import vn.thiduaso.report.event.ReportSentBack;
import vn.thiduaso.report.event.ReportUnverified;
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

    /** To the unit. */
    @EventListener
    void on(ReportUnverified news) {
        CampaignSheet campaign = campaigns.campaignOfPeriod(news.periodId());
        if (isWanted(campaign, ReminderKind.UNVERIFIED)) {
            Reminder reminder = Reminder.news(
                    ReminderKind.UNVERIFIED,
                    campaign.period(news.periodId()),
                    units.unit(news.unitId()),
                    String.valueOf(news.at().toEpochMilli()),
                    news.by());
            announcer.announce(campaign.id(), reminder, people.peopleOf(List.of(news.unitId())));
        }
    }

    /** To each unit that it concerns: one letter, about the deadline if that was moved, else about the lock. */
    @EventListener
    void on(DatesChanged news) {
        CampaignSheet campaign = campaigns.campaignOfPeriod(news.periodId());
        if (news.movesDeadline() && isWanted(campaign, ReminderKind.DEADLINE_CHANGED)) {
            moved(campaign, news, ReminderKind.DEADLINE_CHANGED, PeriodDates::deadline);
        } else if (news.movesLock() && isWanted(campaign, ReminderKind.LOCK_CHANGED)) {
            moved(campaign, news, ReminderKind.LOCK_CHANGED, PeriodDates::locksOn);
        }
    }

    /** To the unit. */
    @EventListener
    void on(ReopeningChanged news) {
        CampaignSheet campaign = campaigns.campaignOfPeriod(news.periodId());
        ReminderKind kind = news.open() ? ReminderKind.REOPENED : ReminderKind.REOPENING_REVOKED;
        if (isWanted(campaign, kind)) {
            Reminder reminder = Reminder.news(
                            kind,
                            campaign.period(news.periodId()),
                            units.unit(news.unitId()),
                            news.until() + "@" + news.at().toEpochMilli(),
                            news.by())
                    .due(news.until(), news.until());
            announcer.announce(campaign.id(), reminder, people.peopleOf(List.of(news.unitId())));
        }
    }

    private void moved(
            CampaignSheet campaign, DatesChanged news, ReminderKind kind, Function<PeriodDates, LocalDate> day) {
        Map<Long, List<Contact>> byUnit =
                people.peopleOf(news.unitIds()).stream().collect(Collectors.groupingBy(Contact::unitId));
        byUnit.forEach((unit, contacts) -> {
            Reminder reminder = Reminder.news(
                            kind,
                            campaign.period(news.periodId()),
                            units.unit(unit),
                            day.apply(news.after()) + "@" + news.at().toEpochMilli(),
                            DATE.format(day.apply(news.before())))
                    .due(news.after().deadline(), news.after().locksOn());
            announcer.announce(campaign.id(), reminder, contacts);
        });
    }

    private boolean isWanted(CampaignSheet campaign, ReminderKind kind) {
        return mail.isOn() && rules.of(campaign.id(), kind).enabled();
    }
}
