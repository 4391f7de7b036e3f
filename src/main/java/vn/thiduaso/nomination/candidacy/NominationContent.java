package vn.thiduaso.nomination.candidacy;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a nomination says of its subject; a draft may be empty.
 *
 * @param summary at most 2000 characters, printed in the list of the tờ trình
 * @param achievements section II of the achievement report: what was achieved, against earlier periods
 * @param initiative name of the individual's initiative
 * @param initiativeDecision number and date of the decision that recognised it
 * @param taskResults how well the tasks of the last years were fulfilled, as the lists print it
 * @param priorAwards section III of the report: earlier awards with their decisions, one a line
 * @param initiativeLevel who recognised the initiative
 * @param initiativeSpread where it is applied and how far it reaches
 * @param taskYears what {@code taskResults} says, year by year
 * @param profile section I of the report: sơ lược đặc điểm, tình hình; of an individual: sơ lược lý lịch
 * @param duties first part of section II of an individual's report: the tasks that were given
 * @param disciplined whether the subject is under discipline, inspection or an unresolved complaint, as the unit
 *     declares; null as long as it did not
 * @param disciplineNote what it is about
 */
@Embeddable
public record NominationContent(
        String summary,
        String achievements,
        @Nullable String initiative,
        @Nullable String initiativeDecision,
        @Nullable String taskResults,
        @Nullable String priorAwards,
        @Nullable @Enumerated(EnumType.STRING) InitiativeLevel initiativeLevel,
        @Nullable String initiativeSpread,
        TaskResults taskYears,
        @Nullable String profile,
        @Nullable String duties,
        @Nullable Boolean disciplined,
        @Nullable String disciplineNote) {

    @SuppressWarnings("ConstantValue")
    public NominationContent {
        taskYears = Objects.requireNonNullElse(taskYears, TaskResults.NONE);
    }
}
