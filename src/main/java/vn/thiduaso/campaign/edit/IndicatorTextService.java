package vn.thiduaso.campaign.edit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.audit.Change;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.campaign.CampaignQueries;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Forbidden;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.StaleVersion;

/** The words of an indicator: read by everybody of the bloc, changed by its leaders, with what was changed and why. */
@Service
@Transactional
public class IndicatorTextService {

    private final CampaignQueries campaigns;
    private final CampaignCatalogue catalogue;
    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IndicatorTextService(
            CampaignQueries campaigns,
            CampaignCatalogue catalogue,
            JdbcClient jdbc,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.campaigns = campaigns;
        this.catalogue = catalogue;
        this.jdbc = jdbc;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The indicator for everybody of the bloc: two statements. */
    @Transactional(readOnly = true)
    public IndicatorText text(Actor actor, long campaignId, String code) {
        CampaignSheet campaign = campaigns.campaign(actor, campaignId);
        IndicatorSheet indicator = indicator(campaign, code);
        int version = jdbc.sql("SELECT text_version FROM indicator WHERE id = :id")
                .param("id", indicator.id())
                .query(Integer.class)
                .single();
        return new IndicatorText(campaign, indicator, version, opened(campaign).isPresent(), changes(indicator.id()));
    }

    /** The same for those who may change it. */
    @Transactional(readOnly = true)
    public IndicatorText textForEditing(Actor actor, long campaignId, String code) {
        IndicatorText text = text(actor, campaignId, code);
        Forbidden.unless(actor.leads(text.campaign().blocId()), "change the words of an indicator");
        return text;
    }

    /**
     * Changes the words of an indicator.
     *
     * @param version from when the form was shown; another one by now is a {@link StaleVersion}
     * @return whether anything is different
     */
    public boolean change(Actor actor, long campaignId, String code, int version, IndicatorWords words) {
        CampaignSheet campaign = campaigns.campaign(actor, campaignId);
        Forbidden.unless(actor.leads(campaign.blocId()), "change the words of an indicator");
        IndicatorSheet indicator = indicator(campaign, code);
        Stored before = lock(indicator.id());
        if (before.textVersion() != version) {
            throw new StaleVersion("words of indicator " + code);
        }
        if (before.definition().equals(words.definition()) && before.evidence().equals(words.evidence())) {
            return false;
        }
        Optional<PeriodSheet> opened = opened(campaign);
        RuleViolation.unless(opened.isEmpty() || !words.reason().isBlank(), "campaign.text.error.reason");
        store(indicator.id(), words);
        keep(actor, indicator.id(), before, words);
        audit.record(
                actor,
                "indicator.textChanged",
                campaign.code() + " · " + code,
                Map.of(
                        "definition", Change.of(before.definition(), words.definition()),
                        "evidence", Change.of(before.evidence(), words.evidence()),
                        "reason", Change.of(null, words.reason().isBlank() ? null : words.reason())));
        opened.ifPresent(
                period -> events.publishEvent(new IndicatorTextChanged(actor, period.id(), code, words.reason())));
        catalogue.evictAfterCommit();
        return true;
    }

    private Stored lock(long indicatorId) {
        return jdbc.sql("SELECT definition, evidence, text_version FROM indicator WHERE id = :id FOR NO KEY UPDATE")
                .param("id", indicatorId)
                .query(Stored.class)
                .single();
    }

    private void store(long indicatorId, IndicatorWords words) {
        jdbc.sql("""
                        UPDATE indicator SET definition = :definition, evidence = :evidence, text_version = text_version + 1
                        WHERE id = :id
                        """)
                .param("definition", words.definition())
                .param("evidence", words.evidence())
                .param("id", indicatorId)
                .update();
    }

    private void keep(Actor actor, long indicatorId, Stored before, IndicatorWords words) {
        jdbc.sql("""
                        INSERT INTO indicator_text_change (id, indicator_id, definition_before, definition_after,
                                                           evidence_before, evidence_after, reason, changed_at, changed_by)
                        VALUES (nextval('indicator_text_change_seq'), :indicator, :definitionBefore, :definition,
                                :evidenceBefore, :evidence, nullif(:reason, ''), :at, :by)
                        """)
                .param("indicator", indicatorId)
                .param("definitionBefore", before.definition())
                .param("definition", words.definition())
                .param("evidenceBefore", before.evidence())
                .param("evidence", words.evidence())
                .param("reason", words.reason())
                .param("at", OffsetDateTime.now(clock))
                .param("by", actor.name())
                .update();
    }

    private List<IndicatorTextChange> changes(long indicatorId) {
        return jdbc.sql("""
                        SELECT changed_at, changed_by, reason, definition_before, definition_after, evidence_before, evidence_after
                        FROM indicator_text_change WHERE indicator_id = :id ORDER BY changed_at DESC, id DESC
                        """)
                .param("id", indicatorId)
                .query(IndicatorTextService::changeOf)
                .list();
    }

    private static IndicatorTextChange changeOf(ResultSet row, int number) throws SQLException {
        return new IndicatorTextChange(
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by"),
                row.getString("reason"),
                row.getString("definition_before"),
                row.getString("definition_after"),
                row.getString("evidence_before"),
                row.getString("evidence_after"));
    }

    /** The last period that has opened. */
    private Optional<PeriodSheet> opened(CampaignSheet campaign) {
        Instant now = clock.instant();
        return campaign.periods().stream()
                .filter(period -> !now.isBefore(period.opensAt()))
                .max(Comparator.comparing(PeriodSheet::opensOn).thenComparing(PeriodSheet::dataTo));
    }

    private static IndicatorSheet indicator(CampaignSheet campaign, String code) {
        return campaign.indicators().stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("indicator", code));
    }

    private record Stored(String definition, String evidence, int textVersion) {}
}
