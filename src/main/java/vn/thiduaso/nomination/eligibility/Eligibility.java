package vn.thiduaso.nomination.eligibility;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.nomination.candidacy.Candidacy;
import vn.thiduaso.nomination.eligibility.rule.Case;
import vn.thiduaso.nomination.eligibility.rule.EligibilityCheck;
import vn.thiduaso.nomination.eligibility.rule.FormRules;
import vn.thiduaso.nomination.eligibility.rule.Nominee;
import vn.thiduaso.nomination.eligibility.rule.PastAward;
import vn.thiduaso.nomination.eligibility.rule.Rival;
import vn.thiduaso.nomination.eligibility.rule.Rules;
import vn.thiduaso.nomination.eligibility.rule.UnitRecord;
import vn.thiduaso.ranking.RankingTable;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.unit.UnitCatalogue;
import vn.thiduaso.unit.UnitView;

/**
 * What the rules say of nominations today, at the levels that the bloc has set for their forms. For callers that have
 * asked whether the person may read the nominations; who leads the bloc is told the others by name.
 */
@Component
public class Eligibility {

    private final SubjectFacts facts;
    private final RuleTable rules;
    private final UnitRecords records;
    private final UnitCatalogue units;
    private final Clock clock;

    Eligibility(SubjectFacts facts, RuleTable rules, UnitRecords records, UnitCatalogue units, Clock clock) {
        this.facts = facts;
        this.rules = rules;
        this.records = records;
        this.units = units;
        this.clock = clock;
    }

    /** All checks of one nomination, those that are met too. */
    public List<EligibilityCheck> of(Actor actor, CampaignSheet campaign, Nominee nominee) {
        return Objects.requireNonNull(of(actor, campaign, List.of(nominee)).get(nominee.nominationId()));
    }

    /** The checks of nominations of the campaign, by nomination: as many statements as for one of each year. */
    public Map<Long, List<EligibilityCheck>> of(Actor actor, CampaignSheet campaign, Collection<Nominee> nominees) {
        Map<Long, List<EligibilityCheck>> checks = new LinkedHashMap<>();
        if (nominees.isEmpty()) {
            return checks;
        }
        LocalDate today = LocalDate.now(clock);
        List<PastAward> awards =
                facts.awards(nominees.stream().map(Nominee::candidacy).toList());
        List<Rival> rivals = facts.rivals(campaign.id());
        Map<Long, FormRules> set = rules.of(campaign.id());
        Map<Long, UnitView> known = units.units(nominees.stream()
                .map(one -> one.candidacy().unitId())
                .distinct()
                .toList());
        int members = units.members(campaign.blocId(), today).size();
        Map<Optional<Integer>, Optional<RankingTable>> tables = new HashMap<>();
        for (Nominee nominee : nominees) {
            Candidacy candidacy = nominee.candidacy();
            Optional<RankingTable> table = tables.computeIfAbsent(
                    Optional.ofNullable(candidacy.occasionYear()),
                    year -> records.table(actor, campaign, year.orElse(null)));
            UnitRecord record = table.map(found -> UnitRecords.of(found, candidacy.unitId()))
                    .orElse(null);
            checks.put(
                    nominee.nominationId(),
                    Rules.check(new Case(
                            today,
                            campaign.awardForm(candidacy.awardFormId()),
                            set.getOrDefault(candidacy.awardFormId(), FormRules.USUAL),
                            nominee,
                            Objects.requireNonNull(known.get(candidacy.unitId())),
                            awardsOf(candidacy, awards),
                            rivals,
                            record,
                            members,
                            actor.leads(campaign.blocId()))));
        }
        return checks;
    }

    /** The register knows no departments. */
    private static List<PastAward> awardsOf(Candidacy candidacy, List<PastAward> awards) {
        if (candidacy.department() != null) {
            return List.of();
        }
        return awards.stream()
                .filter(award -> candidacy.isIndividual()
                        ? Objects.equals(award.staffMemberId(), candidacy.staffMemberId())
                        : award.staffMemberId() == null && award.unitId() == candidacy.unitId())
                .toList();
    }
}
