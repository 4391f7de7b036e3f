package vn.thiduaso.campaign;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a campaign from a file into a bloc. For start-up and administration: it asks nobody for permission; whoever
 * offers it to people does.
 */
@Component
public class CampaignInstaller {

    private final JdbcClient jdbc;
    private final IndicatorInstaller indicators;
    private final CampaignCatalogue catalogue;

    CampaignInstaller(JdbcClient jdbc, IndicatorInstaller indicators, CampaignCatalogue catalogue) {
        this.jdbc = jdbc;
        this.indicators = indicators;
        this.catalogue = catalogue;
    }

    /** Inserts the campaign with all that belongs to it and gives its id. */
    @Transactional
    public long install(long blocId, CampaignDefinition definition) {
        CampaignDefinition.Head head = definition.campaign();
        long id = insertHead(blocId, head);
        insertTexts(id, "CONTENT", head.contents());
        insertTexts(id, "COLLECTIVE_CRITERION", head.criteria().collective());
        insertTexts(id, "INDIVIDUAL_CRITERION", head.criteria().individual());
        insertGrounds(id, head.legalGrounds());
        insertPeriods(id, head.periods());
        insertAwardForms(id, head.awardForms());
        indicators.insert(id, definition.groups(), definition.indicators());
        insertScheme(id, definition.scoring());
        catalogue.evict();
        return id;
    }

    void insertPeriods(long campaignId, List<PeriodDefinition> periods) {
        for (PeriodDefinition period : periods) {
            jdbc.sql("""
                            INSERT INTO reporting_period
                              (id, campaign_id, code, kind, data_from, data_to, opens_on, deadline, locks_on)
                            VALUES (nextval('reporting_period_seq'), ?, ?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(campaignId, period.code(), period.kind().name(), period.from(), period.to())
                    .params(List.of(period.from(), period.deadline(), period.locksOn()))
                    .update();
        }
    }

    private long insertHead(long blocId, CampaignDefinition.Head head) {
        return jdbc.sql("""
                        INSERT INTO campaign (id, bloc_id, code, name, kind, starts_on, ends_on, scope, version)
                        VALUES (nextval('campaign_seq'), ?, ?, ?, ?, ?, ?, ?, 0) RETURNING id
                        """)
                .params(blocId, head.code(), head.name(), head.kind().name(), head.start(), head.end(), head.scope())
                .query(Long.class)
                .single();
    }

    private void insertTexts(long campaignId, String kind, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            jdbc.sql("INSERT INTO campaign_text (campaign_id, kind, position, text) VALUES (?, ?, ?, ?)")
                    .params(campaignId, kind, i + 1, texts.get(i))
                    .update();
        }
    }

    private void insertGrounds(long campaignId, List<CampaignDefinition.Ground> grounds) {
        for (int i = 0; i < grounds.size(); i++) {
            CampaignDefinition.Ground ground = grounds.get(i);
            jdbc.sql("""
                            INSERT INTO legal_ground
                              (id, campaign_id, position, kind, number, issued_on, issuer, title, valid_from)
                            VALUES (nextval('legal_ground_seq'), ?, ?, 'OTHER', ?, ?, ?, ?, ?)
                            """)
                    .params(campaignId, i + 1, ground.number(), ground.date(), ground.issuer(), ground.title())
                    .params(List.of(ground.date()))
                    .update();
        }
    }

    private void insertAwardForms(long campaignId, List<CampaignDefinition.AwardForm> forms) {
        for (int i = 0; i < forms.size(); i++) {
            CampaignDefinition.AwardForm form = forms.get(i);
            String occasions = form.occasions().stream().map(Occasion::name).collect(Collectors.joining(","));
            jdbc.sql("""
                            INSERT INTO award_form (id, campaign_id, position, code, name, authority, occasions,
                                                    coefficient, collective_factor, vote_threshold)
                            VALUES (nextval('award_form_seq'), ?, ?, ?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(campaignId, i + 1, form.code(), form.name(), form.authority(), occasions)
                    .params(List.of(form.coefficient(), form.collectiveFactor(), form.voteThreshold()))
                    .update();
        }
    }

    private void insertScheme(long campaignId, CampaignDefinition.Scoring scoring) {
        long schemeId = jdbc.sql("""
                        INSERT INTO scoring_scheme
                          (id, campaign_id, number, total, bonus_cap, late_points, late_cap, tie_break)
                        VALUES (nextval('scoring_scheme_seq'), ?, 1, ?, ?, ?, ?, ?) RETURNING id
                        """)
                .params(campaignId, scoring.total(), scoring.bonusCap())
                .params(List.of(
                        scoring.lateReport().points(),
                        scoring.lateReport().cap(),
                        String.join(",", scoring.tieBreak())))
                .query(Long.class)
                .single();
        List<CampaignDefinition.Band> bands = scoring.bands();
        for (int i = 0; i < bands.size(); i++) {
            CampaignDefinition.Band band = bands.get(i);
            jdbc.sql("""
                            INSERT INTO scoring_band (scheme_id, position, name, from_points, max_share)
                            VALUES (:scheme, :position, :name, :from, :share)
                            """)
                    .param("scheme", schemeId)
                    .param("position", i + 1)
                    .param("name", band.name())
                    .param("from", band.from())
                    .param("share", band.maxShareOfUnits())
                    .update();
        }
    }
}
