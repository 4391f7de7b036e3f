package vn.thiduaso.demo;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.demo.people.DemoUnit;
import vn.thiduaso.demo.people.Scene;
import vn.thiduaso.demo.results.CampaignMaker;
import vn.thiduaso.demo.writing.DemoFiles;
import vn.thiduaso.demo.writing.Dice;
import vn.thiduaso.demo.writing.Rows;

/** Makes nominations in every state: for the finished campaign's final awards and for this year's. */
@Component
@Profile("demo")
class NominationMaker {

    private static final LocalDate FINAL_MEETING = LocalDate.of(2026, 1, 16);
    private static final int DAYS_TO_ENTER = 10;
    private static final int DAYS_TO_DECIDE = 4;
    private static final List<String> COLUMNS = Rows.columns("id, campaign_id, award_form_id, unit_id, subject_kind,"
            + " staff_member_id, occasion, occasion_year, status, summary, achievements, initiative,"
            + " initiative_decision, task_results, prior_awards, return_reason, created_at, created_by, submitted_at,"
            + " submitted_by, decided_at, decided_by, version");

    private final List<Nomination> nominations;
    private final Map<String, String> achievements;
    private final AwardMaker awards;
    private final VoteMaker votes;

    NominationMaker(DemoFiles files, AwardMaker awards, VoteMaker votes) {
        this.nominations = files.read("nominations.csv", Nomination.class);
        this.achievements = files.read("achievements.csv", Achievements.class).stream()
                .collect(Collectors.toMap(Achievements::text, Achievements::paragraphs));
        this.awards = awards;
        this.votes = votes;
    }

    void make(Rows rows, Scene scene, CampaignMaker.Campaigns campaigns) {
        List<Object[]> written = new ArrayList<>();
        for (Nomination nomination : nominations) {
            CampaignSheet campaign =
                    nomination.campaign().equals("finished") ? campaigns.finished() : campaigns.running();
            LocalDate meeting = nomination.isFinal()
                    ? scene.today().notLater(FINAL_MEETING)
                    : scene.today().date();
            written.add(row(rows.nextId("nomination"), scene, campaign, nomination, meeting));
        }
        rows.insert("nomination", COLUMNS, written);
        votes.make(rows, scene, campaigns);
    }

    private Object[] row(long id, Scene scene, CampaignSheet campaign, Nomination nomination, LocalDate meeting) {
        DemoUnit unit = scene.bloc().unit(nomination.unit());
        Integer person = nomination.person();
        Dice dice = Dice.of("nomination", nomination.unit(), nomination.form(), person == null ? "" : person);
        OffsetDateTime created = scene.today().at(meeting.minusDays(DAYS_TO_ENTER + dice.between(0, 4)), dice);
        OffsetDateTime submitted = scene.today().at(meeting.minusDays(DAYS_TO_DECIDE), dice);
        OffsetDateTime decided = scene.today().at(meeting, dice);
        return new Object[] {
            id,
            campaign.id(),
            formId(campaign, nomination.form()),
            unit.id(),
            person == null ? "COLLECTIVE" : "INDIVIDUAL",
            person == null ? null : scene.staff().of(unit).get(person).id(),
            nomination.occasion(),
            nomination.isFinal() ? null : year(campaign, scene.today().date()),
            nomination.status(),
            nomination.summary(),
            Objects.requireNonNull(achievements.get(nomination.text()), nomination.text()),
            nomination.initiative(),
            nomination.initiativeDecision(),
            person == null ? null : "Hoàn thành tốt nhiệm vụ các năm 2023, 2024; hoàn thành xuất sắc năm 2025",
            awards.priorTo(meeting, nomination.unit(), person),
            nomination.returnReason(),
            created,
            scene.staff().officerOf(unit),
            nomination.isSubmitted() ? submitted : null,
            nomination.isSubmitted() ? scene.staff().submitterOf(unit) : null,
            nomination.isDecided() ? decided : null,
            nomination.isDecided() ? scene.bloc().termOn(meeting).verifierOf(unit) : null,
            0
        };
    }

    private static long formId(CampaignSheet campaign, String code) {
        return campaign.awardForms().stream()
                .filter(form -> form.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static int year(CampaignSheet campaign, LocalDate day) {
        return campaign.currentPeriod(day).map(PeriodSheet::year).orElse(day.getYear());
    }

    private record Achievements(String text, String paragraphs) {}

    private record Nomination(
            String unit,
            @Nullable Integer person,
            String campaign,
            String form,
            String occasion,
            String status,
            String text,
            String summary,
            @Nullable String initiative,
            @Nullable String initiativeDecision,
            @Nullable String returnReason) {

        boolean isFinal() {
            return occasion.equals("FINAL");
        }

        boolean isSubmitted() {
            return !status.equals("DRAFT");
        }

        boolean isDecided() {
            return status.equals("ACCEPTED") || status.equals("RETURNED");
        }
    }
}
