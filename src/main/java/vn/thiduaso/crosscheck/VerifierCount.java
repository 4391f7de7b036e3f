package vn.thiduaso.crosscheck;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.audit.Change;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.disclosure.Disclosures;
import vn.thiduaso.disclosure.LockedChangeKind;
import vn.thiduaso.disclosure.NewDisclosure;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;

/** How many people verify each report of a period: one, or two who do not know of each other. */
@Component
@Transactional
public class VerifierCount {

    private final JdbcClient jdbc;
    private final CampaignCatalogue campaigns;
    private final AuditLog audit;
    private final Disclosures disclosures;
    private final Clock clock;

    VerifierCount(JdbcClient jdbc, CampaignCatalogue campaigns, AuditLog audit, Disclosures disclosures, Clock clock) {
        this.disclosures = disclosures;
        this.jdbc = jdbc;
        this.campaigns = campaigns;
        this.audit = audit;
        this.clock = clock;
    }

    /** One or two: one statement. */
    @Transactional(readOnly = true)
    public int needed(long periodId) {
        boolean two = jdbc.sql("SELECT EXISTS (SELECT 1 FROM review_setting WHERE period_id = ? AND two_person)")
                .param(periodId)
                .query(Boolean.class)
                .single();
        return two ? 2 : 1;
    }

    /** Asks for two people or for one, for the whole bloc to read; not while one of two has begun. */
    public void change(Actor actor, long periodId, boolean twoPerson) {
        CampaignSheet campaign = campaigns.campaignOfPeriod(periodId);
        CrossCheckPolicy.requireLeader(actor, campaign.blocId());
        boolean begun = jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM review_seat s JOIN report r ON r.id = s.report_id
                        WHERE r.period_id = ? AND r.status = 'SUBMITTED' AND s.submission_no = r.submission_no)
                        """).param(periodId).query(Boolean.class).single();
        RuleViolation.unless(!begun, "crosscheck.error.twoPersonBegun");
        int before = needed(periodId);
        int after = twoPerson ? 2 : 1;
        if (before == after) {
            return;
        }
        jdbc.sql("""
                        INSERT INTO review_setting (period_id, two_person, changed_at, changed_by)
                        VALUES (:period, :two, :at, :by)
                        ON CONFLICT (period_id) DO UPDATE SET two_person = :two, changed_at = :at, changed_by = :by
                        """)
                .param("period", periodId)
                .param("two", twoPerson)
                .param("at", OffsetDateTime.now(clock))
                .param("by", actor.name())
                .update();
        Change change = Change.of(before, after);
        audit.record(actor, "crosscheck.verifiers", campaign.period(periodId).code(), Map.of("verifiers", change));
        disclosures.add(
                actor,
                new NewDisclosure(
                        LockedChangeKind.VERIFIERS_CHANGED,
                        periodId,
                        null,
                        Integer.toString(before),
                        Integer.toString(after),
                        null));
    }
}
