package vn.thiduaso.nomination.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.Occasion;
import vn.thiduaso.nomination.NominationView;
import vn.thiduaso.nomination.candidacy.Candidacy;
import vn.thiduaso.nomination.candidacy.Candidate;
import vn.thiduaso.nomination.candidacy.NominationContent;
import vn.thiduaso.nomination.candidacy.NominationDraft;
import vn.thiduaso.nomination.candidacy.SubjectKind;
import vn.thiduaso.nomination.candidacy.TaskResults;

/** What a person types about a candidate; a draft needs the form and the occasion only. */
record NominationForm(
        @NotBlank(message = "{nomination.form.awardForm.choose}") @Pattern(regexp = "\\d{0,18}")
        String awardFormId,

        @NotBlank(message = "{nomination.form.occasion.choose}") @Pattern(regexp = "|YEARLY|EXCEPTIONAL|FINAL")
        String occasion,

        @Pattern(regexp = "|\\d{4}") String year,

        @Size(max = 2000, message = "{nomination.form.tooLong.2000}")
        String summary,

        @Size(max = 20000, message = "{nomination.form.tooLong.20000}")
        String achievements,

        @Size(max = 500, message = "{nomination.form.tooLong.500}")
        String initiative,

        @Size(max = 200, message = "{nomination.form.tooLong.200}")
        String initiativeDecision,

        @Size(max = 500, message = "{nomination.form.tooLong.500}")
        String taskResults,

        @Size(max = 2000, message = "{nomination.form.tooLong.2000}")
        String priorAwards,

        String version) {

    NominationForm {
        awardFormId = clean(awardFormId);
        occasion = clean(occasion);
        year = clean(year);
        summary = clean(summary);
        achievements = clean(achievements);
        initiative = clean(initiative);
        initiativeDecision = clean(initiativeDecision);
        taskResults = clean(taskResults);
        priorAwards = clean(priorAwards);
        version = clean(version);
    }

    static NominationForm blank(String priorAwards) {
        return new NominationForm("", "", "", "", "", "", "", "", priorAwards, "");
    }

    static NominationForm of(NominationView nomination) {
        Candidacy candidacy = nomination.candidacy();
        NominationContent content = nomination.content();
        Integer year = candidacy.occasionYear();
        return new NominationForm(
                Long.toString(candidacy.awardFormId()),
                candidacy.occasion().name(),
                year == null ? "" : year.toString(),
                content.summary(),
                content.achievements(),
                Objects.requireNonNullElse(content.initiative(), ""),
                Objects.requireNonNullElse(content.initiativeDecision(), ""),
                Objects.requireNonNullElse(content.taskResults(), ""),
                Objects.requireNonNullElse(content.priorAwards(), ""),
                Integer.toString(nomination.version()));
    }

    /** Every occasion but the end of the campaign has a year. */
    boolean isYearGiven() {
        return occasion.isEmpty() || Occasion.FINAL.name().equals(occasion) || !year.isEmpty();
    }

    NominationDraft toCommand(Candidate candidate) {
        boolean last = Occasion.FINAL.name().equals(occasion);
        Long person = candidate.person() == null ? null : candidate.person().id();
        Candidacy candidacy = new Candidacy(
                candidate.unitId(),
                person == null ? SubjectKind.COLLECTIVE : SubjectKind.INDIVIDUAL,
                person,
                Long.parseLong(awardFormId),
                Occasion.valueOf(occasion),
                last ? null : Integer.valueOf(year));
        return new NominationDraft(
                candidacy,
                new NominationContent(
                        summary,
                        achievements,
                        orNull(initiative),
                        orNull(initiativeDecision),
                        orNull(taskResults),
                        orNull(priorAwards),
                        null,
                        null,
                        TaskResults.NONE,
                        null,
                        null,
                        null,
                        null));
    }

    int readVersion() {
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    /** What was typed, on top of what is stored now. */
    NominationForm onVersion(int current) {
        return new NominationForm(
                awardFormId,
                occasion,
                year,
                summary,
                achievements,
                initiative,
                initiativeDecision,
                taskResults,
                priorAwards,
                Integer.toString(current));
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
}
