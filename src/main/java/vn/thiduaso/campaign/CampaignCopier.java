package vn.thiduaso.campaign;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes a new campaign of an old one: texts, grounds still in force, groups, indicators, award forms and the latest
 * scheme. Like {@link CampaignInstaller} it asks nobody for permission.
 */
@Component
public class CampaignCopier {

    private static final List<String> COPIES = List.of("""
            INSERT INTO campaign_text (campaign_id, kind, position, text)
            SELECT :new, kind, position, text FROM campaign_text WHERE campaign_id = :old
            """, """
            INSERT INTO legal_ground
              (id, campaign_id, position, kind, number, issued_on, issuer, title, valid_from, valid_to)
            SELECT nextval('legal_ground_seq'), :new, g.position, g.kind, g.number, g.issued_on, g.issuer, g.title,
                   g.valid_from, g.valid_to
            FROM legal_ground g JOIN campaign c ON c.id = :new
            WHERE g.campaign_id = :old AND (g.valid_to IS NULL OR g.valid_to >= c.starts_on)
            ORDER BY g.position
            """, """
            INSERT INTO award_form (id, campaign_id, position, code, name, authority, occasions, coefficient,
                                    collective_factor, vote_threshold)
            SELECT nextval('award_form_seq'), :new, f.position, f.code, coalesce(n.name, f.name),
                   coalesce(n.authority, f.authority), f.occasions, f.coefficient, f.collective_factor, f.vote_threshold
            FROM award_form f LEFT JOIN LATERAL (
              SELECT name, authority FROM award_form_name WHERE award_form_id = f.id
               AND valid_from <= CAST(now() AT TIME ZONE 'Asia/Ho_Chi_Minh' AS date)
              ORDER BY valid_from DESC LIMIT 1) n ON true
            WHERE f.campaign_id = :old ORDER BY f.position
            """, """
            INSERT INTO indicator_group (id, campaign_id, position, code, name)
            SELECT nextval('indicator_group_seq'), :new, position, code, name
            FROM indicator_group WHERE campaign_id = :old ORDER BY position
            """, """
            INSERT INTO indicator (id, group_id, position, code, name, kind, source, max_points, comparison, target,
                                   target_level, denominator, definition, evidence)
            SELECT nextval('indicator_seq'), ng.id, i.position, i.code, i.name, i.kind, i.source, i.max_points,
                   i.comparison, i.target, i.target_level, i.denominator, i.definition, i.evidence
            FROM indicator i JOIN indicator_group og ON og.id = i.group_id AND og.campaign_id = :old
            JOIN indicator_group ng ON ng.code = og.code AND ng.campaign_id = :new
            ORDER BY i.position
            """, """
            INSERT INTO indicator_numerator (indicator_id, position, label)
            SELECT ni.id, n.position, n.label FROM indicator_numerator n
            JOIN indicator oi ON oi.id = n.indicator_id
            JOIN indicator_group og ON og.id = oi.group_id AND og.campaign_id = :old
            JOIN indicator_group ng ON ng.code = og.code AND ng.campaign_id = :new
            JOIN indicator ni ON ni.group_id = ng.id AND ni.code = oi.code
            """, """
            INSERT INTO indicator_level (indicator_id, position, name, credit)
            SELECT ni.id, l.position, l.name, l.credit FROM indicator_level l
            JOIN indicator oi ON oi.id = l.indicator_id
            JOIN indicator_group og ON og.id = oi.group_id AND og.campaign_id = :old
            JOIN indicator_group ng ON ng.code = og.code AND ng.campaign_id = :new
            JOIN indicator ni ON ni.group_id = ng.id AND ni.code = oi.code
            """, """
            INSERT INTO indicator_check (indicator_id, kind, threshold, sentence, enabled, version)
            SELECT ni.id, k.kind, k.threshold, k.sentence, k.enabled, 0 FROM indicator_check k
            JOIN indicator oi ON oi.id = k.indicator_id
            JOIN indicator_group og ON og.id = oi.group_id AND og.campaign_id = :old
            JOIN indicator_group ng ON ng.code = og.code AND ng.campaign_id = :new
            JOIN indicator ni ON ni.group_id = ng.id AND ni.code = oi.code
            """, """
            INSERT INTO scoring_scheme
              (id, campaign_id, number, total, bonus_cap, late_points, late_cap, tie_break, content)
            SELECT nextval('scoring_scheme_seq'), :new, 1, total, bonus_cap, late_points, late_cap, tie_break, content
            FROM scoring_scheme WHERE campaign_id = :old AND number =
              (SELECT max(number) FROM scoring_scheme WHERE campaign_id = :old AND state = 'SIGNED_OFF')
            """, """
            INSERT INTO scoring_band (scheme_id, position, name, from_points, max_share)
            SELECT ns.id, b.position, b.name, b.from_points, b.max_share
            FROM scoring_band b JOIN scoring_scheme os ON os.id = b.scheme_id
            JOIN scoring_scheme ns ON ns.campaign_id = :new
            WHERE os.campaign_id = :old AND os.number =
              (SELECT max(number) FROM scoring_scheme WHERE campaign_id = :old AND state = 'SIGNED_OFF')
            """);

    private final JdbcClient jdbc;
    private final CampaignInstaller installer;
    private final CampaignCatalogue catalogue;

    CampaignCopier(JdbcClient jdbc, CampaignInstaller installer, CampaignCatalogue catalogue) {
        this.jdbc = jdbc;
        this.installer = installer;
        this.catalogue = catalogue;
    }

    /** Copies the campaign within its bloc and gives the id of the new one. */
    @Transactional
    public long copy(long campaignId, CampaignCopy copy) {
        long id = jdbc.sql("""
                        INSERT INTO campaign
                          (id, bloc_id, code, name, kind, starts_on, ends_on, scope, copied_from_id, version)
                        SELECT nextval('campaign_seq'), bloc_id, :code, :name, kind, :startsOn, :endsOn, scope, id, 0
                        FROM campaign WHERE id = :old RETURNING id
                        """)
                .param("old", campaignId)
                .param("code", copy.code())
                .param("name", copy.name())
                .param("startsOn", copy.startsOn())
                .param("endsOn", copy.endsOn())
                .query(Long.class)
                .single();
        for (String statement : COPIES) {
            jdbc.sql(statement).param("old", campaignId).param("new", id).update();
        }
        installer.insertPeriods(id, copy.periods());
        catalogue.evict();
        return id;
    }
}
