package vn.thiduaso.nomination.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.Occasion;
import vn.thiduaso.nomination.NominationView;
import vn.thiduaso.nomination.achievement.AchievementStart.Sections;
import vn.thiduaso.nomination.achievement.WordCount;
import vn.thiduaso.nomination.candidacy.Candidacy;
import vn.thiduaso.nomination.candidacy.Candidate;
import vn.thiduaso.nomination.candidacy.InitiativeLevel;
import vn.thiduaso.nomination.candidacy.NominationContent;
import vn.thiduaso.nomination.candidacy.NominationDraft;
import vn.thiduaso.nomination.candidacy.SubjectKind;
import vn.thiduaso.nomination.candidacy.TaskLevel;
import vn.thiduaso.nomination.candidacy.TaskResult;
import vn.thiduaso.nomination.candidacy.TaskResults;

/**
 * What a person types about a candidate; a draft needs the form and the occasion only.
 *
 * @param firstYear the year of the first of the task levels; the others follow
 */
record NominationForm(
        @NotBlank(message = "{nomination.form.awardForm.choose}") @Pattern(regexp = "\\d{0,18}")
        String awardFormId,

        @NotBlank(message = "{nomination.form.occasion.choose}") @Pattern(regexp = "|YEARLY|EXCEPTIONAL|FINAL")
        String occasion,

        @Pattern(regexp = "|\\d{4}") String year,

        @Size(max = 200, message = "{nomination.form.tooLong.200}")
        String department,

        @Pattern(regexp = "|true|false") String disciplined,

        @Size(max = 500, message = "{nomination.form.tooLong.500}")
        String disciplineNote,

        @Size(max = 500, message = "{nomination.form.tooLong.500}")
        String initiative,

        @Size(max = 200, message = "{nomination.form.tooLong.200}")
        String initiativeDecision,

        @Pattern(regexp = "|BASE|SECTOR|PROVINCE") String initiativeLevel,

        @Size(max = 500, message = "{nomination.form.tooLong.500}")
        String initiativeSpread,

        @Pattern(regexp = "|\\d{4}") String firstYear,

        @Size(max = 10) List<@Pattern(regexp = "|EXCELLENT|GOOD|FULFILLED|NOT_FULFILLED") String> taskLevels,

        @Size(max = 2000, message = "{nomination.form.tooLong.2000}")
        String summary,

        @Size(max = 20000, message = "{nomination.form.tooLong.20000}")
        String profile,

        @Size(max = 20000, message = "{nomination.form.tooLong.20000}")
        String duties,

        @Size(max = 20000, message = "{nomination.form.tooLong.20000}")
        String achievements,

        @Size(max = 2000, message = "{nomination.form.tooLong.2000}")
        String priorAwards,

        String version) {

    private static final int YEARS = 3;

    @SuppressWarnings("ConstantValue")
    NominationForm {
        awardFormId = clean(awardFormId);
        occasion = clean(occasion);
        year = clean(year);
        department = clean(department);
        disciplined = clean(disciplined);
        disciplineNote = clean(disciplineNote);
        initiative = clean(initiative);
        initiativeDecision = clean(initiativeDecision);
        initiativeLevel = clean(initiativeLevel);
        initiativeSpread = clean(initiativeSpread);
        firstYear = clean(firstYear);
        taskLevels = Objects.requireNonNullElseGet(taskLevels, ArrayList::new);
        summary = clean(summary);
        profile = clean(profile);
        duties = clean(duties);
        achievements = clean(achievements);
        priorAwards = clean(priorAwards);
        version = clean(version);
    }

    /** A form with the first draft of the sections, and with a row for each of the last three years. */
    static NominationForm blank(Sections start, int lastYear) {
        NominationContent content = new NominationContent(
                "",
                start.achievements(),
                null,
                null,
                null,
                start.priorAwards(),
                null,
                null,
                TaskResults.NONE,
                start.profile(),
                start.duties(),
                null,
                null);
        return of(new Head("", "", "", "", ""), content, lastYear);
    }

    static NominationForm of(NominationView nomination, int lastYear) {
        Candidacy candidacy = nomination.candidacy();
        Head head = new Head(
                Long.toString(candidacy.awardFormId()),
                candidacy.occasion().name(),
                text(candidacy.occasionYear()),
                text(candidacy.department()),
                Integer.toString(nomination.version()));
        return of(head, nomination.content(), lastYear);
    }

    private static NominationForm of(Head head, NominationContent content, int lastYear) {
        int first =
                content.taskYears().years().stream().mapToInt(TaskResult::year).reduce(lastYear - YEARS + 1, Math::min);
        return new NominationForm(
                head.awardFormId(),
                head.occasion(),
                head.year(),
                head.department(),
                text(content.disciplined()),
                text(content.disciplineNote()),
                text(content.initiative()),
                text(content.initiativeDecision()),
                text(content.initiativeLevel()),
                text(content.initiativeSpread()),
                Integer.toString(first),
                IntStream.rangeClosed(first, lastYear)
                        .mapToObj(one -> text(content.taskYears().of(one)))
                        .toList(),
                content.summary(),
                text(content.profile()),
                text(content.duties()),
                content.achievements(),
                text(content.priorAwards()),
                head.version());
    }

    /** The same with the first draft of those sections that are empty. */
    NominationForm filledFrom(Sections start) {
        return new NominationForm(
                awardFormId,
                occasion,
                year,
                department,
                disciplined,
                disciplineNote,
                initiative,
                initiativeDecision,
                initiativeLevel,
                initiativeSpread,
                firstYear,
                taskLevels,
                summary,
                profile.isEmpty() ? start.profile() : profile,
                duties.isEmpty() ? text(start.duties()) : duties,
                achievements.isEmpty() ? start.achievements() : achievements,
                priorAwards.isEmpty() ? start.priorAwards() : priorAwards,
                version);
    }

    /** Every occasion but the end of the campaign has a year. */
    boolean isYearGiven() {
        return occasion.isEmpty() || Occasion.FINAL.name().equals(occasion) || !year.isEmpty();
    }

    /** The years of the task levels' rows. */
    public List<Integer> years() {
        int first = firstYear.isEmpty() ? 0 : Integer.parseInt(firstYear);
        return IntStream.range(first, first + taskLevels.size()).boxed().toList();
    }

    /** How many words a section has. */
    public int words(String section) {
        return WordCount.of(
                switch (section) {
                    case "summary" -> summary;
                    case "profile" -> profile;
                    case "duties" -> duties;
                    case "achievements" -> achievements;
                    default -> priorAwards;
                });
    }

    /**
     * What was typed as a command.
     *
     * @param sentence how the lists print the results of the years
     */
    NominationDraft toCommand(Candidate candidate, Function<TaskResults, @Nullable String> sentence) {
        boolean last = Occasion.FINAL.name().equals(occasion);
        Long person = candidate.person() == null ? null : candidate.person().id();
        Candidacy candidacy = new Candidacy(
                candidate.unitId(),
                person == null ? SubjectKind.COLLECTIVE : SubjectKind.INDIVIDUAL,
                person,
                Long.parseLong(awardFormId),
                Occasion.valueOf(occasion),
                last ? null : Integer.valueOf(year),
                person == null ? orNull(department) : null);
        TaskResults results = results();
        return new NominationDraft(
                candidacy,
                new NominationContent(
                        summary,
                        achievements,
                        orNull(initiative),
                        orNull(initiativeDecision),
                        sentence.apply(results),
                        orNull(priorAwards),
                        initiativeLevel.isEmpty() ? null : InitiativeLevel.valueOf(initiativeLevel),
                        orNull(initiativeSpread),
                        results,
                        orNull(profile),
                        orNull(duties),
                        disciplined.isEmpty() ? null : Boolean.valueOf(disciplined),
                        orNull(disciplineNote)));
    }

    private TaskResults results() {
        List<Integer> years = years();
        List<TaskResult> results = new ArrayList<>();
        for (int i = 0; i < taskLevels.size(); i++) {
            String level = clean(taskLevels.get(i));
            if (!level.isEmpty()) {
                results.add(new TaskResult(years.get(i), TaskLevel.valueOf(level)));
            }
        }
        return new TaskResults(results);
    }

    int readVersion() {
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String clean(@Nullable String typed) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFC)
                        .replace("\r\n", "\n")
                        .replace("\u0000", "")
                        .strip();
    }

    private record Head(String awardFormId, String occasion, String year, String department, String version) {}
}
