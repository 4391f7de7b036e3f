package vn.thiduaso.nomination.suggestion;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.campaign.CampaignQueries;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.nomination.candidacy.CandidacyPolicy;
import vn.thiduaso.nomination.eligibility.UnitRecords;
import vn.thiduaso.nomination.eligibility.rule.UnitRecord;
import vn.thiduaso.ranking.RankingLine;
import vn.thiduaso.ranking.RankingTable;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Forbidden;
import vn.thiduaso.unit.UnitCatalogue;
import vn.thiduaso.unit.UnitView;

/** Suggests nominees: to a unit its own, to the leaders of the bloc all. */
@Service
@Transactional(readOnly = true)
public class SuggestionQueries {

    private static final int YEARS_BETWEEN = 2;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final CampaignQueries campaigns;
    private final UnitCatalogue units;
    private final UnitRecords records;
    private final SuggestionReader reader;
    private final Clock clock;

    SuggestionQueries(
            CampaignQueries campaigns, UnitCatalogue units, UnitRecords records, SuggestionReader reader, Clock clock) {
        this.campaigns = campaigns;
        this.units = units;
        this.records = records;
        this.reader = reader;
        this.clock = clock;
    }

    /** What the person may act on, in a constant number of statements. */
    public Suggestions suggestions(Actor actor, long campaignId) {
        CampaignSheet campaign = campaigns.campaign(actor, campaignId);
        LocalDate today = LocalDate.now(clock);
        boolean leads = actor.leads(campaign.blocId());
        List<UnitView> seen = units.members(campaign.blocId(), today).stream()
                .filter(unit -> leads || CandidacyPolicy.mayNominate(actor, unit.id()))
                .toList();
        Forbidden.unless(!seen.isEmpty(), "suggestions of campaign " + campaignId);
        List<Long> ids = seen.stream().map(UnitView::id).toList();
        Optional<RankingTable> table = records.latest(actor, campaign);
        Map<Long, SuggestionReader.UnitFacts> facts = reader.units(campaignId, ids, today.minusYears(YEARS_BETWEEN));
        List<SuggestedUnit> suggested = seen.stream()
                .map(unit -> unit(unit, table.orElse(null), facts.get(unit.id())))
                .sorted(Comparator.comparing(SuggestedUnit::place, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        return new Suggestions(
                campaign,
                table.map(RankingTable::period).orElse(null),
                suggested,
                reader.people(campaignId, ids, today));
    }

    private static SuggestedUnit unit(
            UnitView unit, @Nullable RankingTable table, SuggestionReader.@Nullable UnitFacts facts) {
        RankingLine line = table == null ? null : table.line(unit.id()).orElse(null);
        UnitRecord record = table == null ? null : UnitRecords.of(table, unit.id());
        Integer place = line == null ? null : line.place();
        BigDecimal points = line == null ? null : line.finalScore();
        List<Lack> lacks = new ArrayList<>();
        if (record == null) {
            if (table != null) {
                lacks.add(Lack.of("unranked"));
            }
        } else if (!record.missed().isEmpty()) {
            lacks.add(Lack.ofIndicators(record.missed()));
        }
        LocalDate awarded = facts == null ? null : facts.awardDate();
        if (facts != null && facts.awardForm() != null && awarded != null) {
            lacks.add(Lack.of("awardedLately", facts.awardForm(), DATE.format(awarded)));
        }
        boolean upper =
                table != null && place != null && place * 2 <= table.lines().size() + 1;
        boolean met = record != null && record.missed().isEmpty();
        return new SuggestedUnit(
                unit.id(), unit.name(), place, points, upper || met, facts != null && facts.nominated(), lacks);
    }
}
