package vn.thiduaso.award;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.audit.Change;
import vn.thiduaso.campaign.AwardFormSheet;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.StaleVersion;

/** Keeps the rates of a campaign's award forms: leaders read them, the Khối trưởng changes them. */
@Service
@Transactional
public class RateService {

    private final CampaignCatalogue campaigns;
    private final AwardRates rates;
    private final JdbcClient jdbc;
    private final AuditLog audit;

    RateService(CampaignCatalogue campaigns, AwardRates rates, JdbcClient jdbc, AuditLog audit) {
        this.campaigns = campaigns;
        this.rates = rates;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /**
     * What the Khối trưởng types of a rate.
     *
     * @param validFrom null for the rate of the plan
     */
    public record Data(
            @Nullable LocalDate validFrom,
            BigDecimal coefficient,
            BigDecimal collectiveFactor,
            BigDecimal voteThreshold,
            @Nullable String ground) {}

    /** The campaign's forms with their rates, the latest first. */
    public record FormRates(AwardFormSheet form, List<AwardRate> rates) {}

    /** The campaign, for a leader of its bloc. */
    @Transactional(readOnly = true)
    public CampaignSheet campaign(Actor actor, long campaignId) {
        CampaignSheet campaign = campaigns.campaign(campaignId);
        AwardPolicy.requireLeader(actor, campaign);
        return campaign;
    }

    @Transactional(readOnly = true)
    public List<FormRates> forms(Actor actor, long campaignId) {
        CampaignSheet campaign = campaign(actor, campaignId);
        Map<Long, List<AwardRate>> known = rates.ofCampaign(campaignId);
        return campaign.awardForms().stream()
                .map(form -> new FormRates(form, Objects.requireNonNull(known.getOrDefault(form.id(), List.of()))))
                .toList();
    }

    /** One rate, for the Khối trưởng who wants to change it. */
    @Transactional(readOnly = true)
    public AwardRate rate(Actor actor, long campaignId, long awardFormId, long id) {
        forChange(actor, campaignId, awardFormId);
        return rates.rate(awardFormId, id);
    }

    public void add(Actor actor, long campaignId, long awardFormId, Data data) {
        String subject = forChange(actor, campaignId, awardFormId);
        int added = bind(jdbc.sql("""
                        INSERT INTO award_rate (id, award_form_id, valid_from, coefficient, collective_factor,
                                                vote_threshold, ground, version)
                        VALUES (nextval('award_rate_seq'), :form, :from, :coefficient, :factor, :threshold, :ground, 0)
                        ON CONFLICT (award_form_id, valid_from) DO NOTHING
                        """), awardFormId, data)
                .param("from", Objects.requireNonNull(data.validFrom()))
                .update();
        RuleViolation.unless(added == 1, "award.error.sameDay");
        audit.record(actor, "award.rateAdded", subject, changes(null, data));
    }

    /** Changes a rate; {@link StaleVersion} when it is another one than the person saw. */
    public void change(Actor actor, long campaignId, long awardFormId, long id, int version, Data data) {
        String subject = forChange(actor, campaignId, awardFormId);
        AwardRate before = rates.rate(awardFormId, id);
        int changed;
        try {
            changed = bind(jdbc.sql(id == 0 ? """
                            UPDATE award_form SET coefficient = :coefficient, collective_factor = :factor,
                                   vote_threshold = :threshold, rate_ground = :ground, rate_version = rate_version + 1
                            WHERE id = :form AND rate_version = :version
                            """ : """
                            UPDATE award_rate SET valid_from = :from, coefficient = :coefficient,
                                   collective_factor = :factor, vote_threshold = :threshold, ground = :ground,
                                   version = version + 1
                            WHERE award_form_id = :form AND id = :id AND version = :version
                            """), awardFormId, data)
                    .param("from", data.validFrom())
                    .param("id", id)
                    .param("version", version)
                    .update();
        } catch (DuplicateKeyException e) {
            throw new RuleViolation("award.error.sameDay");
        }
        requireChanged(changed, id);
        campaigns.evictAfterCommit();
        audit.record(actor, "award.rateChanged", subject, changes(before, data));
    }

    /** Takes away a rate that was entered by mistake; that of the plan stays. */
    public void remove(Actor actor, long campaignId, long awardFormId, long id, int version) {
        String subject = forChange(actor, campaignId, awardFormId);
        AwardRate before = rates.rate(awardFormId, id);
        RuleViolation.unless(id != 0, "award.error.planRate");
        int removed = jdbc.sql("DELETE FROM award_rate WHERE award_form_id = :form AND id = :id AND version = :version")
                .param("form", awardFormId)
                .param("id", id)
                .param("version", version)
                .update();
        requireChanged(removed, id);
        audit.record(
                actor,
                "award.rateRemoved",
                subject,
                Map.of("validFrom", Change.of(before.validFrom(), null), "coefficient", change(before.coefficient())));
    }

    private static Change change(BigDecimal before) {
        return Change.of(before, null);
    }

    private String forChange(Actor actor, long campaignId, long awardFormId) {
        CampaignSheet campaign = campaigns.campaign(campaignId);
        AwardPolicy.requireHead(actor, campaign);
        return campaign.code() + " · " + campaign.awardForm(awardFormId).code();
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, long awardFormId, Data data) {
        return statement
                .param("form", awardFormId)
                .param("coefficient", data.coefficient())
                .param("factor", data.collectiveFactor())
                .param("threshold", data.voteThreshold())
                .param("ground", data.ground());
    }

    private static void requireChanged(int rows, long id) {
        if (rows != 1) {
            throw new StaleVersion("award rate " + id);
        }
    }

    private static Map<String, Change> changes(@Nullable AwardRate before, Data after) {
        Map<String, Change> changes = new LinkedHashMap<>();
        changes.put("validFrom", Change.of(before == null ? null : before.validFrom(), after.validFrom()));
        changes.put(
                "coefficient",
                Change.of(before == null ? null : plain(before.coefficient()), plain(after.coefficient())));
        changes.put(
                "collectiveFactor",
                Change.of(before == null ? null : plain(before.collectiveFactor()), plain(after.collectiveFactor())));
        changes.put(
                "voteThreshold",
                Change.of(before == null ? null : plain(before.voteThreshold()), plain(after.voteThreshold())));
        changes.put("ground", Change.of(before == null ? null : before.ground(), after.ground()));
        return changes;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
