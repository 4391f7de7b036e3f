package vn.thiduaso.campaign;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.thiduaso.campaign.scheme.SchemeVersion;
import vn.thiduaso.shared.NotFound;

/**
 * Campaigns as immutable sheets, kept in memory for half a minute: what a campaign says changes rarely and is read on
 * every page. A change evicts at once in this process, and within half a minute in others.
 */
@Component
public class CampaignCatalogue {

    private static final Duration KEPT = Duration.ofSeconds(30);

    private final CampaignReader reader;
    private final JdbcClient jdbc;
    private final Cache<Long, List<SchemeVersion>> versions =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(5_000).build();
    private final Cache<Key, CampaignSheet> sheets =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(500).build();
    private final Cache<Long, Long> campaignOfPeriod =
            Caffeine.newBuilder().maximumSize(10_000).build();
    private final Cache<Long, List<Long>> campaignsOfBloc =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(5_000).build();

    CampaignCatalogue(CampaignReader reader, JdbcClient jdbc) {
        this.reader = reader;
        this.jdbc = jdbc;
    }

    /** The campaign with the newest version of its scheme that was signed off, or {@link NotFound}. */
    public CampaignSheet campaign(long campaignId) {
        List<SchemeVersion> known = versions(campaignId);
        return sheet(campaignId, known.get(known.size() - 1));
    }

    /** The campaign with a certain version of its scheme, or {@link NotFound}. */
    public CampaignSheet campaign(long campaignId, int schemeNumber) {
        SchemeVersion version = versions(campaignId).stream()
                .filter(each -> each.number() == schemeNumber)
                .findFirst()
                .orElseThrow(() -> new NotFound("scheme", schemeNumber));
        return sheet(campaignId, version);
    }

    /** The versions of the campaign's scheme that were signed off, in the order of their numbers. */
    public List<SchemeVersion> versions(long campaignId) {
        return Objects.requireNonNull(versions.get(campaignId, reader::versions));
    }

    /** The campaign that the period belongs to, with the scheme that scores the period, or {@link NotFound}. */
    public CampaignSheet campaignOfPeriod(long periodId) {
        long campaignId = Objects.requireNonNull(campaignOfPeriod.get(periodId, this::findCampaignOf));
        CampaignSheet newest = campaign(campaignId);
        return sheet(campaignId, newest.versionFor(versions(campaignId), periodId));
    }

    private CampaignSheet sheet(long campaignId, SchemeVersion version) {
        Key key = new Key(campaignId, version.number());
        return Objects.requireNonNull(sheets.get(key, missing -> reader.read(campaignId, version)));
    }

    /** The period, or {@link NotFound}. */
    public PeriodSheet period(long periodId) {
        return campaignOfPeriod(periodId).period(periodId);
    }

    /** The bloc's campaigns, latest first. */
    public List<CampaignSheet> campaignsOf(long blocId) {
        return Objects.requireNonNull(campaignsOfBloc.get(blocId, this::findCampaigns)).stream()
                .map(this::campaign)
                .toList();
    }

    /** Those of the codes that only one campaign has, by code: one statement. */
    public Map<String, CampaignSheet> campaignsCoded(Collection<String> codes) {
        return idsByCode(
                        "SELECT code, min(id) FROM campaign WHERE code = ANY(?) GROUP BY code HAVING count(*) = 1",
                        codes)
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, found -> campaign(found.getValue())));
    }

    /** A period for each of the codes, which say kind and year: one statement. */
    public Map<String, PeriodSheet> periodsCoded(Collection<String> codes) {
        return idsByCode("SELECT code, min(id) FROM reporting_period WHERE code = ANY(?) GROUP BY code", codes)
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, found -> period(found.getValue())));
    }

    /** Forgets everything kept: to be called after a change of any campaign. */
    public void evict() {
        versions.invalidateAll();
        sheets.invalidateAll();
        campaignOfPeriod.invalidateAll();
        campaignsOfBloc.invalidateAll();
    }

    /** Forgets everything once the change can be read by others: before that they would put the old state back. */
    public void evictAfterCommit() {
        evict();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                evict();
            }
        });
    }

    private Map<String, Long> idsByCode(String sql, Collection<String> codes) {
        Map<String, Long> ids = new HashMap<>();
        jdbc.sql(sql).param(codes.toArray(String[]::new)).query(row -> {
            ids.put(row.getString(1), row.getLong(2));
        });
        return ids;
    }

    private record Key(long campaignId, int schemeNumber) {}

    private Long findCampaignOf(Long periodId) {
        return jdbc.sql("SELECT campaign_id FROM reporting_period WHERE id = :id")
                .param("id", periodId)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new NotFound("period", periodId));
    }

    private List<Long> findCampaigns(Long blocId) {
        return jdbc.sql("SELECT id FROM campaign WHERE bloc_id = :bloc ORDER BY starts_on DESC, id DESC")
                .param("bloc", blocId)
                .query(Long.class)
                .list();
    }
}
