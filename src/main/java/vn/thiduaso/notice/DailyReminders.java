package vn.thiduaso.notice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.shared.Contact;
import vn.thiduaso.shared.PeopleDirectory;

/** Writes the letters of a day for a campaign: what opens, what is due soon, today, or overdue. */
@Component
class DailyReminders {

    /** What was sent back may be due later than the lock, but not for ever. */
    private static final int DAYS_AFTER_LOCK = 60;

    private final CampaignRules rules;
    private final Standings standings;
    private final PeopleDirectory people;
    private final Announcer announcer;

    DailyReminders(CampaignRules rules, Standings standings, PeopleDirectory people, Announcer announcer) {
        this.rules = rules;
        this.standings = standings;
        this.people = people;
        this.announcer = announcer;
    }

    /** Returns how many letters are new; those that are there already are not written again. */
    @Transactional
    public int write(CampaignSheet campaign, LocalDate today) {
        List<PeriodSheet> periods = campaign.periods().stream()
                .filter(period -> !period.opensOn().isAfter(today))
                .filter(period -> !period.locksOn().plusDays(DAYS_AFTER_LOCK).isBefore(today))
                .toList();
        List<Reminder> due = due(campaign, periods, today);
        Map<Long, List<Contact>> byUnit = people(due);
        return due.stream()
                .mapToInt(reminder -> announcer.announce(
                        campaign.id(),
                        reminder,
                        byUnit.getOrDefault(reminder.unit().id(), List.of())))
                .sum();
    }

    private List<Reminder> due(CampaignSheet campaign, List<PeriodSheet> periods, LocalDate today) {
        Collection<RuleSetting> settings = rules.of(campaign.id()).values().stream()
                .filter(RuleSetting::enabled)
                .toList();
        Map<Long, List<Standing>> known = standings.of(campaign, periods);
        return periods.stream()
                .flatMap(period -> Objects.requireNonNull(known.get(period.id())).stream()
                        .flatMap(unit -> settings.stream()
                                .map(rule -> ReminderDays.occasion(rule, period, unit, today)
                                        .map(day -> Reminder.of(rule.kind(), period, unit, day)))
                                .flatMap(Optional::stream)))
                .toList();
    }

    private Map<Long, List<Contact>> people(List<Reminder> reminders) {
        Set<Long> units =
                reminders.stream().map(reminder -> reminder.unit().id()).collect(Collectors.toSet());
        return people.peopleOf(units).stream().collect(Collectors.groupingBy(Contact::unitId));
    }
}
