package vn.thiduaso.notice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.audit.Change;
import vn.thiduaso.campaign.CampaignQueries;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.StaleVersion;

/** Sets the rules of a campaign's reminders. */
@Service
@Transactional
public class ReminderService {

    private final CampaignQueries campaigns;
    private final ReminderRuleRepository rules;
    private final AuditLog audit;

    ReminderService(CampaignQueries campaigns, ReminderRuleRepository rules, AuditLog audit) {
        this.campaigns = campaigns;
        this.rules = rules;
        this.audit = audit;
    }

    /** Stores the rules that say something else than before; {@link StaleVersion} when somebody else has changed one. */
    public void change(Actor actor, long campaignId, List<RuleSetting> wanted) {
        CampaignSheet campaign = campaigns.campaign(actor, campaignId);
        NoticePolicy.requireLeader(actor, campaign.blocId());
        Map<ReminderKind, ReminderRule> stored = rules.findByCampaignIdIn(List.of(campaignId)).stream()
                .collect(Collectors.toMap(ReminderRule::kind, Function.identity()));
        Map<String, Change> changes = new LinkedHashMap<>();
        for (RuleSetting setting : wanted) {
            ReminderRule rule = stored.get(setting.kind());
            RuleSetting before = rule == null ? RuleSetting.usual(setting.kind()) : rule.setting();
            if (setting.saysTheSameAs(before)) {
                continue;
            }
            if (setting.version() != before.version()) {
                throw new StaleVersion("reminder rule " + setting.kind() + " of campaign " + campaignId);
            }
            if (rule == null) {
                rules.save(new ReminderRule(campaignId, setting));
            } else {
                rule.change(setting);
            }
            note(changes, before, setting);
        }
        if (!changes.isEmpty()) {
            audit.record(actor, "notice.rulesChanged", campaign.name(), changes);
        }
    }

    private static void note(Map<String, Change> changes, RuleSetting before, RuleSetting after) {
        if (before.enabled() != after.enabled()) {
            changes.put(after.kind() + ".enabled", Change.of(onOff(before), onOff(after)));
        }
        if (!Objects.equals(before.days(), after.days())) {
            changes.put(after.kind() + ".days", Change.of(before.days(), after.days()));
        }
    }

    private static String onOff(RuleSetting setting) {
        return setting.enabled() ? "ON" : "OFF";
    }
}
