package vn.thiduaso.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.scheme.SchemeVersion;
import vn.thiduaso.scoring.ReportInput;
import vn.thiduaso.scoring.ReportScore;
import vn.thiduaso.scoring.Scheme;
import vn.thiduaso.scoring.Scorer;
import vn.thiduaso.scoring.rule.Place;
import vn.thiduaso.shared.NotFound;

/**
 * Everything a campaign says, immutable.
 *
 * @param copiedFromId the campaign that this one goes on from, or null
 * @param groups as the version of the scheme has them, with its points and targets
 * @param schemeVersion the version of the scoring scheme
 * @param periods in order of their data windows' ends
 * @param contents contents of emulation (plan II.4)
 * @param collectiveCriteria criteria for collectives (plan IV.1.a)
 * @param individualCriteria criteria for individuals (plan IV.1.b)
 */
public record CampaignSheet(
        long id,
        long blocId,
        String code,
        String name,
        CampaignKind kind,
        LocalDate startsOn,
        LocalDate endsOn,
        String scope,
        @Nullable Long copiedFromId,
        List<GroupSheet> groups,
        List<PeriodSheet> periods,
        SchemeVersion schemeVersion,
        Scheme scheme,
        List<AwardFormSheet> awardForms,
        List<LegalGround> legalGrounds,
        List<String> contents,
        List<String> collectiveCriteria,
        List<String> individualCriteria) {

    public long schemeId() {
        return schemeVersion.id();
    }

    public int schemeNumber() {
        return schemeVersion.number();
    }

    /** The scheme with the targets that a unit has in a period. */
    public Scheme schemeFor(long periodId, long unitId) {
        return scheme.at(new Place(unitId, period(periodId).code()));
    }

    /** What a report of the unit earns in the period: nobody scores one in another way. */
    public ReportScore score(long periodId, long unitId, ReportInput input) {
        return Scorer.score(schemeFor(periodId, unitId), input);
    }

    /** The campaign as it is for a unit in a period: the indicators with the targets it has there. */
    @SuppressWarnings("ReferenceEquality") // a scheme without such targets answers itself
    public CampaignSheet at(long periodId, long unitId) {
        Scheme there = schemeFor(periodId, unitId);
        return there == scheme ? this : with(there);
    }

    /**
     * The earlier periods that items are added up with, the earliest first; none where the scheme adds nothing up. They
     * follow one another: a half-year is left out where the year it lies in is taken.
     */
    public List<PeriodSheet> addedBefore(PeriodSheet period) {
        List<PeriodSheet> chain = new ArrayList<>();
        if (!scheme.addedUp().isEmpty()) {
            LocalDate begin = period.dataFrom();
            for (PeriodSheet before : periodsBefore(period)) {
                if (before.dataTo().isBefore(begin)) {
                    chain.add(0, before);
                    begin = before.dataFrom();
                }
            }
        }
        return chain;
    }

    /** The same campaign with another scheme, to try it out. */
    public CampaignSheet with(Scheme other) {
        return new CampaignSheet(
                id,
                blocId,
                code,
                name,
                kind,
                startsOn,
                endsOn,
                scope,
                copiedFromId,
                GroupSheet.scoredBy(other, groups),
                periods,
                schemeVersion,
                other,
                awardForms,
                legalGrounds,
                contents,
                collectiveCriteria,
                individualCriteria);
    }

    /** The version of the scheme that scores a period. */
    SchemeVersion versionFor(List<SchemeVersion> versions, long periodId) {
        PeriodSheet last = period(periodId);
        return SchemeVersion.inForce(
                versions,
                periods.stream()
                        .filter(period -> !period.dataTo().isAfter(last.dataTo()))
                        .map(PeriodSheet::id)
                        .toList());
    }

    public List<IndicatorSheet> indicators() {
        return groups.stream().flatMap(group -> group.indicators().stream()).toList();
    }

    public PeriodSheet period(long periodId) {
        return periods.stream()
                .filter(period -> period.id() == periodId)
                .findFirst()
                .orElseThrow(() -> new NotFound("period", periodId));
    }

    /** The period whose data window is the first to end on or after the day; the last one once all are over. */
    public Optional<PeriodSheet> currentPeriod(LocalDate day) {
        return periods.stream()
                .filter(period -> !period.dataTo().isBefore(day))
                .findFirst()
                .or(() -> periods.stream().max(Comparator.comparing(PeriodSheet::dataTo)));
    }

    /** Earlier periods of the campaign, latest first. */
    public List<PeriodSheet> periodsBefore(PeriodSheet period) {
        return periods.stream()
                .filter(other -> other.dataTo().isBefore(period.dataTo()))
                .sorted(Comparator.comparing(PeriodSheet::dataTo).reversed())
                .toList();
    }

    public AwardFormSheet awardForm(long awardFormId) {
        return awardForms.stream()
                .filter(form -> form.id() == awardFormId)
                .findFirst()
                .orElseThrow(() -> new NotFound("award form", awardFormId));
    }
}
