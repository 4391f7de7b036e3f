package vn.thiduaso.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.campaign.CampaignQueries;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.mail.LetterFilter;
import vn.thiduaso.mail.LetterLine;
import vn.thiduaso.mail.LetterReader;
import vn.thiduaso.mail.MailSettings;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.ui.Listing;

/** Shows the leaders of a bloc what its reminders say, whom they reach and what was sent. */
@Service
@Transactional(readOnly = true)
public class ReminderQueries {

    private final CampaignQueries campaigns;
    private final CampaignRules rules;
    private final Reach reach;
    private final LetterReader letters;
    private final MailSettings mail;
    private final Clock clock;

    ReminderQueries(
            CampaignQueries campaigns,
            CampaignRules rules,
            Reach reach,
            LetterReader letters,
            MailSettings mail,
            Clock clock) {
        this.campaigns = campaigns;
        this.rules = rules;
        this.reach = reach;
        this.letters = letters;
        this.mail = mail;
        this.clock = clock;
    }

    /** The rules of a campaign, each with whom it would reach now. */
    public ReminderPage page(Actor actor, long campaignId) {
        CampaignSheet campaign = led(actor, campaignId);
        LocalDate today = LocalDate.now(clock);
        PeriodSheet period = periodOf(campaign, today).orElse(null);
        return new ReminderPage(
                campaign,
                period,
                views(campaign, period, today),
                mail.missing(),
                mail.from(),
                letters.count(LetterWriter.topic(campaignId)));
    }

    /** The letters of a campaign, the newest first. */
    public Listing<LetterLine> letters(Actor actor, long campaignId, LetterFilter filter, int page) {
        return letters.find(LetterWriter.topic(led(actor, campaignId).id()), filter, page);
    }

    /** All letters of a campaign that match, the newest first. */
    public List<LetterLine> allLetters(Actor actor, long campaignId, LetterFilter filter) {
        return letters.all(LetterWriter.topic(led(actor, campaignId).id()), filter);
    }

    /** Whom a change that concerns these units of the period would reach, for its page to show before it is saved. */
    public List<ReachedUnit> reach(Actor actor, long periodId, Collection<Long> unitIds) {
        CampaignSheet campaign = campaigns.campaignOfPeriod(actor, periodId);
        NoticePolicy.requireLeader(actor, campaign.blocId());
        return reach.of(campaign, campaign.period(periodId)).of(ReminderKind.OPENING).stream()
                .filter(reached -> unitIds.contains(reached.unit().id()))
                .toList();
    }

    private CampaignSheet led(Actor actor, long campaignId) {
        CampaignSheet campaign = campaigns.campaign(actor, campaignId);
        NoticePolicy.requireLeader(actor, campaign.blocId());
        return campaign;
    }

    private List<RuleView> views(CampaignSheet campaign, @Nullable PeriodSheet period, LocalDate today) {
        Collection<RuleSetting> settings = rules.of(campaign.id()).values();
        if (period == null) {
            return settings.stream()
                    .map(rule -> new RuleView(rule, null, List.of()))
                    .toList();
        }
        Reach.Now now = reach.of(campaign, period);
        return settings.stream()
                .map(rule -> new RuleView(
                        rule, ReminderDays.next(rule, period, today).orElse(null), now.of(rule.kind())))
                .toList();
    }

    /** The open period that is due first, else the next to open, else the last. */
    private static Optional<PeriodSheet> periodOf(CampaignSheet campaign, LocalDate today) {
        return campaign.periods().stream()
                .filter(period -> !period.locksOn().isBefore(today))
                .min(Comparator.comparing((PeriodSheet period) -> !period.isOpenOn(today))
                        .thenComparing(PeriodSheet::deadline))
                .or(() -> campaign.periods().stream().max(Comparator.comparing(PeriodSheet::deadline)));
    }
}
