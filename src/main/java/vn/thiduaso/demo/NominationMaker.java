package vn.thiduaso.demo;

import java.time.LocalDate;
import java.time.Month;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.demo.people.DemoUnit;
import vn.thiduaso.demo.people.Scene;
import vn.thiduaso.demo.results.CampaignMaker;
import vn.thiduaso.demo.writing.DemoFiles;
import vn.thiduaso.demo.writing.Dice;
import vn.thiduaso.demo.writing.Rows;
import vn.thiduaso.demo.writing.Today;

/** Makes nominations in every state: for the finished campaign's final awards and for this year's. */
@Component
@Profile("demo")
class NominationMaker {

    private static final LocalDate FINAL_MEETING = LocalDate.of(2026, 1, 16);
    private static final int MEETING_DAY = 16;
    private static final String TASKS = "năm 2023: hoàn thành tốt nhiệm vụ; năm 2024: hoàn thành tốt nhiệm vụ;"
            + " năm 2025: hoàn thành xuất sắc nhiệm vụ";

    private static final String PROFILES = """
            UPDATE nomination n
            SET profile = CASE WHEN n.staff_member_id IS NULL
                  THEN u.name || ' là đơn vị thành viên của Khối, thực hiện nhiệm vụ chuyên môn được giao.'
                  ELSE (SELECT 'Sinh năm ' || s.birth_year || '; công tác tại ' || u.name || ' từ năm '
                               || extract(year FROM s.joined_on) || '; chức vụ hiện nay: ' || s.post || '.'
                        FROM staff_member s WHERE s.id = n.staff_member_id) END,
                duties = CASE WHEN n.staff_member_id IS NOT NULL
                  THEN 'Tham mưu và trực tiếp thực hiện nhiệm vụ chuyển đổi số của đơn vị.' END
            FROM unit u WHERE u.id = n.unit_id
            """;

    /** Each nomination went its way step by step; the last one was taken when it was decided. */
    private static final String STEPS = """
            INSERT INTO nomination_event (nomination_id, status, at, by_name, note)
            SELECT n.id, step.status,
                   CASE WHEN step.status = 'DRAFT' THEN n.created_at
                        WHEN step.status = 'SUBMITTED' THEN n.submitted_at
                        WHEN step.status = n.status THEN n.decided_at
                        ELSE n.submitted_at + (n.decided_at - n.submitted_at) * step.position / 8 END,
                   CASE WHEN step.status = 'DRAFT' THEN n.created_by
                        WHEN step.status = 'SUBMITTED' THEN n.submitted_by ELSE n.decided_by END,
                   CASE step.status WHEN 'RETURNED' THEN n.return_reason WHEN 'NOT_AWARDED' THEN n.outcome_reason
                                    WHEN 'AWARDED' THEN n.decision_no END
            FROM nomination n CROSS JOIN LATERAL unnest(
              CASE n.status WHEN 'DRAFT' THEN ARRAY['DRAFT']
                            WHEN 'SUBMITTED' THEN ARRAY['DRAFT', 'SUBMITTED']
                            WHEN 'RETURNED' THEN ARRAY['DRAFT', 'SUBMITTED', 'RETURNED']
                            WHEN 'ACCEPTED' THEN ARRAY['DRAFT', 'SUBMITTED', 'ACCEPTED']
                            WHEN 'WITHDRAWN' THEN ARRAY['DRAFT', 'SUBMITTED', 'WITHDRAWN']
                            WHEN 'RESERVE' THEN ARRAY['DRAFT', 'SUBMITTED', 'ACCEPTED', 'RESERVE']
                            WHEN 'NOT_PASSED' THEN ARRAY['DRAFT', 'SUBMITTED', 'ACCEPTED', 'NOT_PASSED']
                            ELSE ARRAY['DRAFT', 'SUBMITTED', 'ACCEPTED', 'PASSED', 'IN_DOSSIER', 'FORWARDED',
                                       n.status] END) WITH ORDINALITY AS step (status, position)
            ORDER BY n.id, step.position
            """;

    private static final int DAYS_TO_ENTER = 10;
    private static final int DAYS_TO_DECIDE = 4;
    private static final List<String> COLUMNS = Rows.columns("id, campaign_id, award_form_id, unit_id, subject_kind,"
            + " staff_member_id, occasion, occasion_year, status, summary, achievements, initiative,"
            + " initiative_decision, task_results, prior_awards, return_reason, created_at, created_by, submitted_at,"
            + " submitted_by, decided_at, decided_by, version, decision_no, decision_date, outcome_reason,"
            + " initiative_level, initiative_spread, task_years, disciplined");

    private final JdbcTemplate jdbc;
    private final List<Nomination> nominations;
    private final Map<String, String> achievements;
    private final AwardMaker awards;
    private final VoteMaker votes;

    NominationMaker(JdbcTemplate jdbc, DemoFiles files, AwardMaker awards, VoteMaker votes) {
        this.jdbc = jdbc;
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
            LocalDate meeting = meeting(nomination, scene.today());
            if (nomination.lastDay(meeting).isAfter(scene.today().date())) {
                continue;
            }
            written.add(row(rows.nextId("nomination"), scene, campaign, nomination, meeting));
        }
        rows.insert("nomination", COLUMNS, written);
        jdbc.update(PROFILES);
        jdbc.update(STEPS);
        votes.make(rows, scene, campaigns);
    }

    private static LocalDate meeting(Nomination nomination, Today today) {
        Integer year = nomination.year();
        if (year != null) {
            return LocalDate.of(year + 1, Month.JANUARY, MEETING_DAY);
        }
        if (nomination.isFinal()) {
            return today.notLater(FINAL_MEETING);
        }
        return nomination.isExceptional()
                ? VoteMaker.exceptionalSession(today).minusDays(DAYS_TO_DECIDE)
                : today.date();
    }

    private Object[] row(long id, Scene scene, CampaignSheet campaign, Nomination nomination, LocalDate meeting) {
        DemoUnit unit = scene.bloc().unit(nomination.unit());
        Integer person = nomination.person();
        Dice dice = Dice.of("nomination", nomination.unit(), nomination.form(), person == null ? "" : person);
        OffsetDateTime created = scene.today().at(meeting.minusDays(DAYS_TO_ENTER + dice.between(0, 4)), dice);
        OffsetDateTime submitted = scene.today().at(meeting.minusDays(DAYS_TO_DECIDE), dice);
        OffsetDateTime decided = scene.today().at(nomination.lastDay(meeting), dice);
        return new Object[] {
            id,
            campaign.id(),
            formId(campaign, nomination.form()),
            unit.id(),
            person == null ? "COLLECTIVE" : "INDIVIDUAL",
            person == null ? null : scene.staff().of(unit).get(person).id(),
            nomination.occasion(),
            nomination.yearIn(campaign, scene.today().date()),
            nomination.status(),
            nomination.summary(),
            Objects.requireNonNull(achievements.get(nomination.text()), nomination.text()),
            nomination.initiative(),
            nomination.initiativeDecision(),
            person == null ? null : TASKS,
            awards.priorTo(meeting, nomination.unit(), person),
            nomination.returnReason(),
            created,
            scene.staff().officerOf(unit),
            nomination.isSubmitted() ? submitted : null,
            nomination.isSubmitted() ? scene.staff().submitterOf(unit) : null,
            nomination.isDecided() ? decided : null,
            nomination.isDecided() ? decider(scene, nomination, unit, meeting) : null,
            0,
            nomination.decision(),
            nomination.decision() == null ? null : nomination.decidedOn(),
            nomination.outcomeReason(),
            nomination.level(),
            nomination.level() == null ? null : "Áp dụng tại đơn vị và các đơn vị trong Khối",
            person == null ? null : "2023=GOOD,2024=GOOD,2025=EXCELLENT",
            nomination.isSubmitted() ? false : null
        };
    }

    private static String decider(Scene scene, Nomination nomination, DemoUnit unit, LocalDate meeting) {
        return nomination.status().equals("WITHDRAWN")
                ? scene.staff().submitterOf(unit)
                : scene.bloc().termOn(meeting).verifierOf(unit);
    }

    private static long formId(CampaignSheet campaign, String code) {
        return campaign.awardForms().stream()
                .filter(form -> form.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
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
            @Nullable String returnReason,
            @Nullable Integer year,
            @Nullable String decision,
            @Nullable LocalDate decidedOn,
            @Nullable String outcomeReason) {

        @Nullable
        Integer yearIn(CampaignSheet campaign, LocalDate day) {
            if (isFinal()) {
                return null;
            }
            return year != null
                    ? year
                    : campaign.currentPeriod(day).map(PeriodSheet::year).orElse(day.getYear());
        }

        /** The day of its last step. */
        LocalDate lastDay(LocalDate meeting) {
            return decidedOn == null ? meeting : decidedOn;
        }

        @Nullable
        String level() {
            if (initiativeDecision == null) {
                return null;
            }
            return initiativeDecision.contains("UBND") ? "PROVINCE" : "SECTOR";
        }

        boolean isFinal() {
            return occasion.equals("FINAL");
        }

        boolean isExceptional() {
            return occasion.equals("EXCEPTIONAL");
        }

        boolean isSubmitted() {
            return !status.equals("DRAFT");
        }

        boolean isDecided() {
            return isSubmitted() && !status.equals("SUBMITTED");
        }
    }
}
