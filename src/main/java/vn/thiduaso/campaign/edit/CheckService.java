package vn.thiduaso.campaign.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.audit.Change;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.campaign.check.Check;
import vn.thiduaso.campaign.check.Checks;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.StaleVersion;
import vn.thiduaso.shared.VietnameseNumbers;

/** Changes which checks an indicator has, from which threshold and with which sentence. For leaders of the bloc. */
@Service
@Transactional
public class CheckService {

    private final CampaignCatalogue campaigns;
    private final JdbcClient jdbc;
    private final AuditLog audit;

    CheckService(CampaignCatalogue campaigns, JdbcClient jdbc, AuditLog audit) {
        this.campaigns = campaigns;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** The campaign, for a leader of its bloc who wants to look at its checks. */
    @Transactional(readOnly = true)
    public CampaignSheet campaign(Actor actor, long campaignId) {
        CampaignSheet campaign = campaigns.campaign(campaignId);
        if (!actor.leads(campaign.blocId())) {
            throw new NotFound("checks of campaign", campaignId);
        }
        return campaign;
    }

    /** How often the indicator's checks were changed: what a form carries along. */
    @Transactional(readOnly = true)
    public int version(Actor actor, long campaignId, String code) {
        return versionOf(indicator(campaign(actor, campaignId), code).id());
    }

    /**
     * Sets the checks of the indicator, or of every indicator that has them.
     *
     * @param version from when the form was shown; another one by now is a {@link StaleVersion}
     * @return how many indicators changed
     */
    public int change(
            Actor actor, long campaignId, String code, int version, List<CheckSetting> settings, boolean everywhere) {
        CampaignSheet campaign = campaign(actor, campaignId);
        IndicatorSheet indicator = indicator(campaign, code);
        lock(indicator.id());
        if (versionOf(indicator.id()) != version) {
            throw new StaleVersion("checks of indicator " + code);
        }
        int changed = 0;
        for (IndicatorSheet each : everywhere ? campaign.indicators() : List.of(indicator)) {
            Map<String, Change> changes = new LinkedHashMap<>();
            settings.forEach(setting -> change(each, setting, changes));
            if (!changes.isEmpty()) {
                changed++;
                audit.record(actor, "check.changed", campaign.code() + " · " + each.code(), changes);
            }
        }
        campaigns.evictAfterCommit();
        return changed;
    }

    private void change(IndicatorSheet indicator, CheckSetting setting, Map<String, Change> changes) {
        Check before = stored(indicator.id()).all().stream()
                .filter(check -> check.kind() == setting.kind())
                .findFirst()
                .orElse(null);
        boolean enabled = setting.enabled() || !setting.kind().isOptional();
        Check after = new Check(setting.kind(), setting.threshold(), setting.sentence(), enabled);
        if (before == null || text(before).equals(text(after))) {
            return;
        }
        jdbc.sql("""
                        UPDATE indicator_check SET threshold = :threshold, sentence = :sentence, enabled = :enabled,
                               version = version + 1
                        WHERE indicator_id = :id AND kind = :kind
                        """)
                .param("threshold", after.threshold())
                .param("sentence", after.sentence())
                .param("enabled", after.enabled())
                .param("id", indicator.id())
                .param("kind", after.kind().name())
                .update();
        changes.put(after.kind().name(), Change.of(text(before), text(after)));
    }

    private Checks stored(long indicatorId) {
        return new Checks(
                jdbc.sql("SELECT kind, threshold, sentence, enabled FROM indicator_check WHERE indicator_id = :id")
                        .param("id", indicatorId)
                        .query(Check.class)
                        .list());
    }

    private void lock(long indicatorId) {
        jdbc.sql("SELECT id FROM indicator WHERE id = :id FOR NO KEY UPDATE")
                .param("id", indicatorId)
                .query(Long.class)
                .single();
    }

    private int versionOf(long indicatorId) {
        return jdbc.sql("SELECT coalesce(sum(version), 0) FROM indicator_check WHERE indicator_id = :id")
                .param("id", indicatorId)
                .query(Integer.class)
                .single();
    }

    private static IndicatorSheet indicator(CampaignSheet campaign, String code) {
        return campaign.indicators().stream()
                .filter(indicator -> indicator.code().equals(code) && indicator.isRatio())
                .findFirst()
                .orElseThrow(() -> new NotFound("checked indicator", code));
    }

    /** The check as the audit trail tells it: ✓ or –, the threshold, the sentence. */
    private static String text(Check check) {
        String threshold = check.threshold() == null ? "" : VietnameseNumbers.format(check.threshold(), 2) + " · ";
        return (check.enabled() ? "✓ " : "– ") + threshold + check.sentence();
    }
}
