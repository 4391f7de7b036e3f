package vn.thiduaso.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.campaign.CampaignQueries;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.shared.Actor;

/** The money and the numbers of a campaign's awards, for leaders and superiors of the bloc. */
@Service
@Transactional(readOnly = true)
public class FundQueries {

    private static final String LINES = """
            SELECT n.id AS nomination_id, u.code AS unit_code, u.name AS unit_name, s.full_name AS person_name,
                   s.birth_year, s.gender, s.leader, s.post, n.department, f.code AS form_code, f.name AS form_name,
                   f.authority, n.occasion, n.occasion_year, n.summary AS achievement, d.number, d.decided_on,
                   o.coefficient, o.collective_factor, d.base_salary, o.prize
            FROM decision_outcome o
            JOIN award_decision d ON d.id = o.decision_id
            JOIN nomination n ON n.id = o.nomination_id
            JOIN award_form f ON f.id = n.award_form_id
            JOIN unit u ON u.id = n.unit_id
            LEFT JOIN staff_member s ON s.id = n.staff_member_id
            WHERE o.granted AND d.campaign_id = :campaign
            ORDER BY d.decided_on, d.number, s.id IS NOT NULL, u.name, s.full_name, n.id
            """;

    private final CampaignQueries campaigns;
    private final Prizes prizes;
    private final JdbcClient jdbc;
    private final Clock clock;

    FundQueries(CampaignQueries campaigns, Prizes prizes, JdbcClient jdbc, Clock clock) {
        this.campaigns = campaigns;
        this.prizes = prizes;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The campaign's money with all that was given; a constant of statements. */
    public record Page(CampaignSheet campaign, Fund fund, List<PayLine> lines, List<FormCount> counts) {

        /** What was given in all. */
        public long total() {
            return lines.stream().mapToLong(PayLine::prize).sum();
        }
    }

    /**
     * How often a form was given, as statistics count it.
     *
     * @param leaders of the individuals those who lead
     * @param direct of the individuals those who do not
     * @param women of the individuals
     */
    public record FormCount(
            String formName,
            String authority,
            int year,
            int collectives,
            int individuals,
            int leaders,
            int direct,
            int women,
            long prizes) {}

    public Page page(Actor actor, long campaignId) {
        CampaignSheet campaign = known(actor, campaignId);
        List<PayLine> lines = lines(campaignId);
        long used = lines.stream().mapToLong(PayLine::prize).sum();
        return new Page(campaign, fund(campaign, used), lines, counts(lines));
    }

    /** Everything that was given in the campaign: the pay list. */
    public List<PayLine> payList(Actor actor, long campaignId) {
        known(actor, campaignId);
        return lines(campaignId);
    }

    private CampaignSheet known(Actor actor, long campaignId) {
        CampaignSheet campaign = campaigns.campaign(actor, campaignId);
        DecisionPolicy.requireRead(actor, campaign.blocId());
        return campaign;
    }

    private List<PayLine> lines(long campaignId) {
        return jdbc.sql(LINES)
                .param("campaign", campaignId)
                .query(PayLine.class)
                .list();
    }

    private Fund fund(CampaignSheet campaign, long used) {
        Optional<Stored> stored = jdbc.sql("SELECT amount, source, version FROM campaign_fund WHERE campaign_id = ?")
                .param(campaign.id())
                .query(Stored.class)
                .optional();
        long expected = expected(campaign);
        return stored.map(fund -> new Fund(fund.amount(), fund.source(), fund.version(), used, expected))
                .orElseGet(() -> new Fund(null, null, -1, used, expected));
    }

    private long expected(CampaignSheet campaign) {
        Prizes.OnDay today = prizes.on(campaign, LocalDate.now(clock));
        return jdbc.sql("""
                        SELECT award_form_id, subject_kind = 'COLLECTIVE' AS collective, count(*) AS count
                        FROM nomination WHERE campaign_id = ? AND status = 'FORWARDED' GROUP BY 1, 2
                        """).param(campaign.id()).query(Waiting.class).stream()
                .mapToLong(group ->
                        group.count() * today.rate(group.awardFormId()).prize(group.collective(), today.salary()))
                .sum();
    }

    private static List<FormCount> counts(List<PayLine> lines) {
        Map<String, List<PayLine>> groups = new LinkedHashMap<>();
        lines.forEach(line -> groups.computeIfAbsent(
                        line.decidedOn().getYear() + "|" + line.formCode(), key -> new ArrayList<>())
                .add(line));
        return groups.values().stream().map(FundQueries::count).toList();
    }

    private static FormCount count(List<PayLine> group) {
        PayLine first = group.get(0);
        List<PayLine> people = group.stream().filter(PayLine::isIndividual).toList();
        int leaders = (int) people.stream()
                .filter(line -> Boolean.TRUE.equals(line.leader()))
                .count();
        return new FormCount(
                first.formName(),
                first.authority(),
                first.decidedOn().getYear(),
                group.size() - people.size(),
                people.size(),
                leaders,
                people.size() - leaders,
                (int) people.stream()
                        .filter(line -> "FEMALE".equals(line.gender()))
                        .count(),
                group.stream().mapToLong(PayLine::prize).sum());
    }

    private record Stored(long amount, @Nullable String source, int version) {}

    private record Waiting(long awardFormId, boolean collective, long count) {}
}
