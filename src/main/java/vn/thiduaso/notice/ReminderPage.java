package vn.thiduaso.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.mail.LetterCounts;

/**
 * A campaign's reminders.
 *
 * @param period the period that "now" is about: the open one, else the next, else the last; null without periods
 * @param rules in the order of {@link ReminderKind}
 * @param missing settings without which no letter is sent; empty when mail is on
 * @param sender of the letters, once mail is on
 * @param letters letters of the campaign by state
 */
public record ReminderPage(
        CampaignSheet campaign,
        @Nullable PeriodSheet period,
        List<RuleView> rules,
        List<String> missing,
        String sender,
        LetterCounts letters) {

    public ReminderPage {
        rules = List.copyOf(rules);
        missing = List.copyOf(missing);
    }

    public boolean mailIsOn() {
        return missing.isEmpty();
    }
}
