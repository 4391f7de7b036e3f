package vn.thiduaso.disclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.campaign.CampaignQueries;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.VietnamTime;
import vn.thiduaso.ui.ListSheets;
import vn.thiduaso.ui.Listing;
import vn.thiduaso.ui.Paging;

/** Reads the public list: everybody of the bloc all of it, for others the campaign does not exist. */
@Service
@Transactional(readOnly = true)
public class DisclosureQueries {

    private static final String FROM =
            " FROM locked_change c LEFT JOIN unit u ON u.id = c.unit_id WHERE c.campaign_id = :campaign";

    private final JdbcClient jdbc;
    private final CampaignQueries campaigns;

    DisclosureQueries(JdbcClient jdbc, CampaignQueries campaigns) {
        this.jdbc = jdbc;
        this.campaigns = campaigns;
    }

    /** The campaign whose list it is. */
    public CampaignSheet campaign(Actor actor, long campaignId) {
        return campaigns.campaign(actor, campaignId);
    }

    /** One page, the latest first: two statements. */
    public Listing<LockedChange> find(Actor actor, long campaignId, DisclosureFilter filter, int page) {
        CampaignSheet campaign = campaigns.campaign(actor, campaignId);
        Map<String, Object> values = new HashMap<>(Map.of("campaign", campaignId));
        String where = where(filter, values);
        long count = jdbc.sql("SELECT count(*)" + FROM + where)
                .params(values)
                .query(Long.class)
                .single();
        Paging paging = new Paging(page, Paging.DEFAULT_SIZE, count);
        return new Listing<>(rows(campaign, where, values, paging.size(), paging.offset()), paging);
    }

    /** All that match, for the workbook: one statement. */
    public List<LockedChange> all(Actor actor, long campaignId, DisclosureFilter filter) {
        CampaignSheet campaign = campaigns.campaign(actor, campaignId);
        Map<String, Object> values = new HashMap<>(Map.of("campaign", campaignId));
        return rows(campaign, where(filter, values), values, ListSheets.MOST_ROWS + 1, 0);
    }

    /** Why the verification of the unit's report was taken back the last time, if ever: one statement. */
    public Optional<LockedChange> lastUnverified(Actor actor, long periodId, long unitId) {
        CampaignSheet campaign = campaigns.campaignOfPeriod(actor, periodId);
        Map<String, Object> values =
                new HashMap<>(Map.of("campaign", campaign.id(), "period", periodId, "unit", unitId));
        String where = " AND c.period_id = :period AND c.unit_id = :unit AND c.kind = 'UNVERIFIED'";
        return rows(campaign, where, values, 1, 0).stream().findFirst();
    }

    /** Verifications of the person's units' reports that were taken back and not given again: one statement. */
    public List<TakenBack> takenBack(Actor actor, Collection<Long> periodIds) {
        return periodIds.isEmpty() || actor.unitIds().isEmpty()
                ? List.of()
                : jdbc.sql("""
                                SELECT DISTINCT ON (c.period_id, c.unit_id) c.period_id, c.unit_id, c.reason
                                FROM locked_change c JOIN report r ON r.period_id = c.period_id AND r.unit_id = c.unit_id
                                WHERE c.kind = 'UNVERIFIED' AND c.period_id IN (:periods) AND c.unit_id IN (:units)
                                  AND r.status = 'SUBMITTED' AND r.submitted_at < c.changed_at
                                ORDER BY c.period_id, c.unit_id, c.changed_at DESC
                                """)
                        .param("periods", periodIds)
                        .param("units", actor.unitIds())
                        .query((row, number) -> new TakenBack(
                                row.getLong("period_id"), row.getLong("unit_id"), row.getString("reason")))
                        .list();
    }

    private List<LockedChange> rows(
            CampaignSheet campaign, String where, Map<String, Object> values, int limit, long offset) {
        values.put("limit", limit);
        values.put("offset", offset);
        return jdbc.sql("SELECT c.*, u.name AS unit_name" + FROM + where
                        + " ORDER BY c.changed_at DESC, c.id DESC LIMIT :limit OFFSET :offset")
                .params(values)
                .query((row, number) -> change(campaign, row))
                .list();
    }

    private static String where(DisclosureFilter filter, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>();
        if (!filter.text().isBlank()) {
            conditions.add("strpos(plain_text(concat_ws(' ', u.name, c.changed_by, c.reason)), plain_text(:text)) > 0");
            values.put("text", filter.text().strip());
        }
        LockedChangeKind kind = filter.kind();
        if (kind != null) {
            conditions.add("c.kind = :kind");
            values.put("kind", kind.name());
        }
        LocalDate from = filter.from();
        if (from != null) {
            conditions.add("c.changed_at >= :from");
            values.put("from", VietnamTime.startOf(from).atOffset(ZoneOffset.UTC));
        }
        LocalDate to = filter.to();
        if (to != null) {
            conditions.add("c.changed_at < :to");
            values.put("to", VietnamTime.endOf(to).atOffset(ZoneOffset.UTC));
        }
        return conditions.isEmpty() ? "" : " AND " + String.join(" AND ", conditions);
    }

    /** A unit's report that waits to be verified again, and why. */
    public record TakenBack(long periodId, long unitId, String reason) {}

    private static LockedChange change(CampaignSheet campaign, ResultSet row) throws SQLException {
        return new LockedChange(
                LockedChangeKind.valueOf(row.getString("kind")),
                campaign.period(row.getLong("period_id")),
                row.getString("unit_name"),
                row.getString("before"),
                row.getString("after"),
                row.getString("reason"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by"));
    }
}
