package vn.thiduaso.campaign;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.scoring.Scheme;
import vn.thiduaso.shared.NotFound;

/**
 * Everything a campaign says, immutable.
 *
 * @param copiedFromId the campaign that this one goes on from, or null
 * @param schemeId id of the scoring scheme in force
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
        long schemeId,
        int schemeNumber,
        Scheme scheme,
        List<AwardFormSheet> awardForms,
        List<LegalGround> legalGrounds,
        List<String> contents,
        List<String> collectiveCriteria,
        List<String> individualCriteria) {

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
