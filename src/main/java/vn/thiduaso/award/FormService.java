package vn.thiduaso.award;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.audit.Change;
import vn.thiduaso.campaign.AwardFormSheet;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.Occasion;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;

/** Adds award forms to a campaign and renames them from a day on: the Khối trưởng alone. */
@Service
@Transactional
public class FormService {

    private final CampaignCatalogue campaigns;
    private final AwardFormNames names;
    private final JdbcClient jdbc;
    private final AuditLog audit;

    FormService(CampaignCatalogue campaigns, AwardFormNames names, JdbcClient jdbc, AuditLog audit) {
        this.campaigns = campaigns;
        this.names = names;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** A new form with its first rate, which holds from the beginning of the campaign. */
    public record NewForm(String code, String name, String authority, Set<Occasion> occasions, RateService.Data rate) {}

    /** What a form is called from a day on. */
    public record Renaming(
            LocalDate validFrom,
            String name,
            String authority,
            @Nullable String ground) {}

    /** The names of the campaign's forms, by form, the latest first, for a leader. */
    @Transactional(readOnly = true)
    public Map<Long, List<AwardFormName>> names(Actor actor, long campaignId) {
        AwardPolicy.requireLeader(actor, campaigns.campaign(campaignId));
        return names.ofCampaign(campaignId);
    }

    /** The campaign, for the Khối trưởng who wants to change its forms. */
    @Transactional(readOnly = true)
    public CampaignSheet forChange(Actor actor, long campaignId) {
        CampaignSheet campaign = campaigns.campaign(campaignId);
        AwardPolicy.requireHead(actor, campaign);
        return campaign;
    }

    /** Adds a form behind the others; nobody is nominated for it yet. */
    public void add(Actor actor, long campaignId, NewForm form) {
        CampaignSheet campaign = forChange(actor, campaignId);
        RuleViolation.unless(!form.occasions().isEmpty(), "award.error.occasions");
        int added = jdbc.sql("""
                        INSERT INTO award_form (id, campaign_id, position, code, name, authority, occasions, coefficient,
                                                collective_factor, vote_threshold, rate_ground)
                        SELECT nextval('award_form_seq'), :campaign, coalesce(max(position), 0) + 1, :code, :name,
                               :authority, :occasions, :coefficient, :factor, :threshold, CAST(:ground AS varchar)
                        FROM award_form WHERE campaign_id = :campaign
                        ON CONFLICT (campaign_id, code) DO NOTHING
                        """)
                .param("campaign", campaignId)
                .param("code", form.code())
                .param("name", form.name())
                .param("authority", form.authority())
                .param(
                        "occasions",
                        form.occasions().stream().sorted().map(Enum::name).collect(Collectors.joining(",")))
                .param("coefficient", form.rate().coefficient())
                .param("factor", form.rate().collectiveFactor())
                .param("threshold", form.rate().voteThreshold())
                .param("ground", form.rate().ground())
                .update();
        RuleViolation.unless(added == 1, "award.error.code", form.code());
        campaigns.evictAfterCommit();
        Map<String, Change> changes = new LinkedHashMap<>();
        changes.put("name", Change.of(null, form.name()));
        changes.put("authority", Change.of(null, form.authority()));
        changes.put("ground", Change.of(null, form.rate().ground()));
        audit.record(actor, "award.formAdded", campaign.code() + " · " + form.code(), changes);
    }

    /** Gives a form another name from a day on; earlier papers and awards keep theirs. */
    public void rename(Actor actor, long campaignId, long awardFormId, Renaming renaming) {
        CampaignSheet campaign = forChange(actor, campaignId);
        AwardFormSheet form = campaign.awardForm(awardFormId);
        int added = jdbc.sql("""
                        INSERT INTO award_form_name (id, award_form_id, valid_from, name, authority, ground)
                        VALUES (nextval('award_form_name_seq'), :form, :from, :name, :authority, :ground)
                        ON CONFLICT (award_form_id, valid_from) DO NOTHING
                        """)
                .param("form", awardFormId)
                .param("from", renaming.validFrom())
                .param("name", renaming.name())
                .param("authority", renaming.authority())
                .param("ground", renaming.ground())
                .update();
        RuleViolation.unless(added == 1, "award.error.sameNameDay");
        campaigns.evictAfterCommit();
        Map<String, Change> changes = new LinkedHashMap<>();
        changes.put("validFrom", Change.of(null, renaming.validFrom()));
        changes.put("name", Change.of(form.name(), renaming.name()));
        changes.put("authority", Change.of(form.authority(), renaming.authority()));
        changes.put("ground", Change.of(null, renaming.ground()));
        audit.record(actor, "award.formRenamed", campaign.code() + " · " + form.code(), changes);
    }

    /** Takes a name back that was entered by mistake; the one before holds on. */
    public void removeName(Actor actor, long campaignId, long awardFormId, long nameId) {
        CampaignSheet campaign = forChange(actor, campaignId);
        AwardFormSheet form = campaign.awardForm(awardFormId);
        String name = jdbc.sql("DELETE FROM award_form_name WHERE award_form_id = ? AND id = ? RETURNING name")
                .params(awardFormId, nameId)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotFound("name of award form", nameId));
        campaigns.evictAfterCommit();
        audit.record(
                actor,
                "award.formNameRemoved",
                campaign.code() + " · " + form.code(),
                Map.of("name", Change.of(name, null)));
    }
}
