package vn.thiduaso.campaign.edit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.audit.Change;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.LegalGround;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Forbidden;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.StaleVersion;

/**
 * Keeps the legal grounds that papers quote: the common ones for administrators, a campaign's own for its Khối trưởng
 * (read by the leaders). A paper quotes what is in force on its own date, so a text that ends keeps its row.
 */
@Service
@Transactional
public class GroundService {

    private static final String OF = "campaign_id IS NOT DISTINCT FROM CAST(:campaign AS bigint)";
    private static final String STORED =
            "SELECT id, kind, number, issued_on, issuer, title, valid_from, valid_to, version FROM legal_ground WHERE "
                    + OF;

    private final CampaignCatalogue campaigns;
    private final JdbcClient jdbc;
    private final AuditLog audit;

    GroundService(CampaignCatalogue campaigns, JdbcClient jdbc, AuditLog audit) {
        this.campaigns = campaigns;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /**
     * The grounds in their order.
     *
     * @param campaignId null for the common ones
     */
    @Transactional(readOnly = true)
    public List<StoredGround> grounds(Actor actor, @Nullable Long campaignId) {
        requireReader(actor, campaignId);
        return jdbc.sql(STORED + " ORDER BY position, valid_from, id")
                .param("campaign", campaignId)
                .query((row, number) -> stored(row))
                .list();
    }

    /** The campaign, for a leader of its bloc. */
    @Transactional(readOnly = true)
    public CampaignSheet campaign(Actor actor, long campaignId) {
        requireReader(actor, campaignId);
        return campaigns.campaign(campaignId);
    }

    /** One of them, for who may change it. */
    @Transactional(readOnly = true)
    public StoredGround ground(Actor actor, @Nullable Long campaignId, long id) {
        requireKeeper(actor, campaignId);
        return find(campaignId, id);
    }

    /** Refuses who may not change these grounds. */
    @Transactional(readOnly = true)
    public void requireChange(Actor actor, @Nullable Long campaignId) {
        requireKeeper(actor, campaignId);
    }

    public void add(Actor actor, @Nullable Long campaignId, LegalGround ground) {
        String subject = requireKeeper(actor, campaignId) + ground.number();
        requireNumberFree(campaignId, ground.number(), 0);
        bind(jdbc.sql("""
                        INSERT INTO legal_ground (id, campaign_id, position, kind, number, issued_on, issuer, title,
                                                  valid_from, valid_to, version)
                        SELECT nextval('legal_ground_seq'), CAST(:campaign AS bigint), coalesce(max(position), 0) + 1,
                               :kind, :number, CAST(:issued AS date), :issuer, :title, CAST(:from AS date),
                               CAST(:to AS date), 0
                        FROM legal_ground WHERE\s""" + OF), campaignId, ground).update();
        campaigns.evictAfterCommit();
        audit.record(actor, "campaign.groundAdded", subject, changes(null, ground));
    }

    /** Changes a ground; {@link StaleVersion} when it is another one than the person saw. */
    public void change(Actor actor, @Nullable Long campaignId, long id, int version, LegalGround ground) {
        String scope = requireKeeper(actor, campaignId);
        LegalGround before = find(campaignId, id).ground();
        requireNumberFree(campaignId, ground.number(), id);
        int changed = bind(jdbc.sql("""
                        UPDATE legal_ground SET kind = :kind, number = :number, issued_on = :issued, issuer = :issuer,
                               title = :title, valid_from = :from, valid_to = CAST(:to AS date), version = version + 1
                        WHERE id = :id AND version = :version
                        """), campaignId, ground)
                .param("id", id)
                .param("version", version)
                .update();
        requireChanged(changed, id);
        campaigns.evictAfterCommit();
        audit.record(actor, "campaign.groundChanged", scope + before.number(), changes(before, ground));
    }

    /** Takes a ground away that was entered by mistake. */
    public void remove(Actor actor, @Nullable Long campaignId, long id, int version) {
        String scope = requireKeeper(actor, campaignId);
        LegalGround before = find(campaignId, id).ground();
        int removed = jdbc.sql("DELETE FROM legal_ground WHERE id = :id AND version = :version")
                .param("id", id)
                .param("version", version)
                .update();
        requireChanged(removed, id);
        campaigns.evictAfterCommit();
        audit.record(
                actor,
                "campaign.groundRemoved",
                scope + before.number(),
                Map.of("title", Change.of(before.title(), null)));
    }

    private StoredGround find(@Nullable Long campaignId, long id) {
        return jdbc.sql(STORED + " AND id = :id")
                .param("campaign", campaignId)
                .param("id", id)
                .query((row, number) -> stored(row))
                .optional()
                .orElseThrow(() -> new NotFound("legal ground", id));
    }

    private void requireNumberFree(@Nullable Long campaignId, String number, long id) {
        boolean taken = jdbc.sql(
                        "SELECT EXISTS (SELECT FROM legal_ground WHERE number = :number AND id <> :id AND " + OF + ")")
                .param("number", number)
                .param("id", id)
                .param("campaign", campaignId)
                .query(Boolean.class)
                .single();
        RuleViolation.unless(!taken, "campaign.grounds.error.taken", number);
    }

    private void requireReader(Actor actor, @Nullable Long campaignId) {
        if (campaignId == null) {
            Forbidden.unless(actor.isAdministrator(), "keep common legal grounds");
        } else if (!actor.leads(campaigns.campaign(campaignId).blocId())) {
            throw new NotFound("legal grounds of campaign", campaignId);
        }
    }

    /** What names the grounds in the audit trail. */
    private String requireKeeper(Actor actor, @Nullable Long campaignId) {
        requireReader(actor, campaignId);
        if (campaignId == null) {
            return "";
        }
        CampaignSheet campaign = campaigns.campaign(campaignId);
        Forbidden.unless(actor.isBlocHead(campaign.blocId()), "change legal grounds of campaign " + campaignId);
        return campaign.code() + " · ";
    }

    private static JdbcClient.StatementSpec bind(
            JdbcClient.StatementSpec statement, @Nullable Long campaignId, LegalGround ground) {
        return statement
                .param("campaign", campaignId)
                .param("kind", ground.law() ? "LAW" : "OTHER")
                .param("number", ground.number())
                .param("issued", ground.issuedOn())
                .param("issuer", ground.issuer())
                .param("title", ground.title())
                .param("from", ground.validFrom())
                .param("to", ground.validTo());
    }

    private static void requireChanged(int rows, long id) {
        if (rows != 1) {
            throw new StaleVersion("legal ground " + id);
        }
    }

    private static StoredGround stored(ResultSet row) throws SQLException {
        LegalGround ground = new LegalGround(
                "LAW".equals(row.getString("kind")),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("issuer"),
                row.getString("title"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
        return new StoredGround(row.getLong("id"), ground, row.getInt("version"));
    }

    private static Map<String, Change> changes(@Nullable LegalGround before, LegalGround after) {
        Map<String, Change> changes = new LinkedHashMap<>();
        changes.put("number", Change.of(before == null ? null : before.number(), after.number()));
        changes.put("issuedOn", Change.of(before == null ? null : before.issuedOn(), after.issuedOn()));
        changes.put("issuer", Change.of(before == null ? null : before.issuer(), after.issuer()));
        changes.put("title", Change.of(before == null ? null : before.title(), after.title()));
        changes.put("validFrom", Change.of(before == null ? null : before.validFrom(), after.validFrom()));
        changes.put("validTo", Change.of(before == null ? null : before.validTo(), after.validTo()));
        return changes;
    }
}
