package vn.thiduaso.notice;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What the rules of campaigns say, the usual ones where nobody has set any: one statement. */
@Component
class CampaignRules {

    private final ReminderRuleRepository rules;

    CampaignRules(ReminderRuleRepository rules) {
        this.rules = rules;
    }

    Map<Long, Map<ReminderKind, RuleSetting>> of(Collection<Long> campaignIds) {
        Map<Long, Map<ReminderKind, RuleSetting>> settings = new HashMap<>();
        campaignIds.forEach(campaign -> settings.put(campaign, usual()));
        for (ReminderRule rule : rules.findByCampaignIdIn(campaignIds)) {
            Objects.requireNonNull(settings.get(rule.campaignId())).put(rule.kind(), rule.setting());
        }
        return settings;
    }

    Map<ReminderKind, RuleSetting> of(long campaignId) {
        return Objects.requireNonNull(of(List.of(campaignId)).get(campaignId));
    }

    RuleSetting of(long campaignId, ReminderKind kind) {
        return Objects.requireNonNull(of(campaignId).get(kind));
    }

    private static Map<ReminderKind, RuleSetting> usual() {
        Map<ReminderKind, RuleSetting> usual = new EnumMap<>(ReminderKind.class);
        for (ReminderKind kind : ReminderKind.values()) {
            usual.put(kind, RuleSetting.usual(kind));
        }
        return usual;
    }
}
