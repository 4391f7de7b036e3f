package vn.thiduaso.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.DatesChanged;
import vn.thiduaso.campaign.PeriodDates;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.mail.LetterFilter;
import vn.thiduaso.mail.LetterLine;
import vn.thiduaso.mail.LetterReader;
import vn.thiduaso.mail.LetterState;
import vn.thiduaso.mail.MailSettings;
import vn.thiduaso.mail.MailSwitch;
import vn.thiduaso.mail.Outbox;
import vn.thiduaso.period.ReopeningChanged;
import vn.thiduaso.period.ReopeningService;
import vn.thiduaso.report.ReportService;
import vn.thiduaso.report.ReportView;
import vn.thiduaso.report.event.ReportAnswered;
import vn.thiduaso.report.event.ReportSentBack;
import vn.thiduaso.report.event.ReportUnverified;
import vn.thiduaso.review.UnverifyService;
import vn.thiduaso.shared.PeopleDirectory;
import vn.thiduaso.shared.Role;
import vn.thiduaso.testing.Accounts;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.Submissions;
import vn.thiduaso.unit.UnitCatalogue;

/** Who is written to on which occasion. Unit 0 leads the bloc, unit 1 is its deputy, unit 3 has nobody. */
@DatabaseTest
@RecordApplicationEvents
class RemindersTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Submissions submissions;

    @Autowired
    private ReportService reports;

    @Autowired
    private UnverifyService unverifying;

    @Autowired
    private ReminderService service;

    @Autowired
    private CampaignCatalogue campaigns;

    @Autowired
    private UnitCatalogue units;

    @Autowired
    private CampaignRules rules;

    @Autowired
    private ReopeningService reopenings;

    @Autowired
    private Standings standings;

    @Autowired
    private PeopleDirectory people;

    @Autowired
    private Outbox outbox;

    @Autowired
    private LetterReader letters;

    @Autowired
    private MessageSource messages;

    @Autowired
    private Clock clock;

    @Autowired
    private ApplicationEvents events;

    private BlocData data;
    private CampaignSheet campaign;
    private PeriodSheet period;
    private DailyReminders reminders;

    @BeforeEach
    void aBlocWithPeople() {
        data = new BlocData(jdbc, 4, LocalDate.now(clock));
        campaign = campaigns.campaign(data.campaign);
        period = campaign.period(data.openPeriod());
        person("truong", Role.BLOC_HEAD, 0);
        person("pho", Role.BLOC_DEPUTY, 1);
        person("can-bo-1", Role.UNIT_OFFICER, 1);
        person("thu-truong-1", Role.UNIT_HEAD, 1);
        person("can-bo-2", Role.UNIT_OFFICER, 2);
        reminders = new DailyReminders(rules, standings, people, announcer(MailSwitch.on()));
    }

    @Test
    void openingReachesEverybodyOfTheMembersOnce() {
        assertThat(reminders.write(campaign, period.opensOn())).isEqualTo(3);
        assertThat(reminders.write(campaign, period.opensOn().plusDays(1))).isZero();

        assertThat(recipients("OPENING")).containsExactlyInAnyOrder("can-bo-1", "thu-truong-1", "can-bo-2");
        assertThat(letter("OPENING").text())
                .startsWith("Kính gửi đồng chí ")
                .contains("https://thidua.example/ky/" + period.id() + "/bao-cao/")
                .doesNotContain("{");
    }

    @Test
    void dueSoonAndDueTodayReachThoseWhoHaveNotSubmitted() {
        submissions.submit(data, 1, 90);

        reminders.write(campaign, period.deadline().minusDays(7));
        reminders.write(campaign, period.deadline());

        assertThat(recipients("BEFORE_DEADLINE")).containsExactly("can-bo-2");
        assertThat(recipients("DEADLINE_DAY")).containsExactly("can-bo-2");
        assertThat(letter("BEFORE_DEADLINE").text()).contains("Báo cáo hiện: chưa bắt đầu.");
    }

    @Test
    void overdueReachesThemEveryFewDaysUntilTheLock() {
        LocalDate day = period.deadline().plusDays(1);
        while (!day.isAfter(period.locksOn().plusDays(5))) {
            reminders.write(campaign, day);
            day = day.plusDays(1);
        }

        assertThat(recipients("OVERDUE").stream().filter("can-bo-2"::equals)).hasSize(10);
    }

    @Test
    void whatIsSwitchedOffOrSetToOtherDaysHolds() {
        service.change(
                data.blocHead(),
                data.campaign,
                List.of(
                        new RuleSetting(ReminderKind.BEFORE_DEADLINE, true, 10, RuleSetting.USUAL),
                        new RuleSetting(ReminderKind.DEADLINE_DAY, false, null, RuleSetting.USUAL)));

        assertThat(reminders.write(campaign, period.deadline().minusDays(7))).isZero();
        assertThat(reminders.write(campaign, period.deadline())).isZero();
        assertThat(reminders.write(campaign, period.deadline().minusDays(10))).isEqualTo(3);
    }

    @Test
    void whoHasNoAddressIsListedAsSuchAndWhoseRoleOrAccountHasEndedIsNot() {
        accounts.named("khong-thu-" + data.bloc, "Không Thư").with(Role.UNIT_OFFICER, data.unit(3), null);
        jdbc.sql("UPDATE role_grant SET valid_to = :day WHERE account_id = :id")
                .param("day", LocalDate.now(clock).minusDays(1))
                .param("id", person("da-nghi", Role.UNIT_OFFICER, 3))
                .update();
        jdbc.sql("UPDATE account SET enabled = false WHERE id = :id")
                .param("id", person("bi-khoa", Role.UNIT_OFFICER, 3))
                .update();

        reminders.write(campaign, period.opensOn());

        assertThat(letters().stream().filter(letter -> letter.state() == LetterState.NO_ADDRESS))
                .extracting(LetterLine::person)
                .containsExactly("Không Thư");
        assertThat(letters()).hasSize(4);
    }

    @Test
    void sendingBackReachesTheUnitAndItsAnswerThoseWhoMayVerifyIt() {
        News news = news(MailSwitch.on());
        ReportView report = submissions.submit(data, 1, 80);
        reports.sendBack(
                data.blocHead(),
                report.id(),
                Map.of(data.indicators.get(1), "Thiếu bảng kê"),
                LocalDate.now(clock).plusDays(3));
        ReportSentBack sentBack =
                events.stream(ReportSentBack.class).findFirst().orElseThrow();
        news.on(sentBack);
        news.on(sentBack);
        assertThat(events.stream(ReportAnswered.class)).isEmpty();

        reports.submit(data.head(1), data.openPeriod(), data.unit(1));
        news.on(events.stream(ReportAnswered.class).findFirst().orElseThrow());

        assertThat(recipients("SENT_BACK")).containsExactlyInAnyOrder("can-bo-1", "thu-truong-1");
        LetterLine toUnit = letter("SENT_BACK");
        assertThat(toUnit.subject())
                .startsWith("[Thi đua số] Báo cáo năm " + period.year() + " bị trả lại 1 chỉ tiêu – Chi cục T");
        assertThat(toUnit.text())
                .contains("Đồng chí Lê Quang Minh đã trả lại 1 chỉ tiêu")
                .doesNotContain("bảng kê");
        assertThat(recipients("ANSWERED"))
                .as("not the deputy, who is of that unit")
                .containsExactly("truong");
        assertThat(letter("ANSWERED").text()).contains("/ky/" + period.id() + "/tham-dinh/" + data.unit(1));
    }

    @Test
    void aVerificationTakenBackReachesTheUnitWithoutItsReason() {
        submissions.verify(data, 1, 80);
        unverifying.unverify(data.blocHead(), period.id(), data.unit(1), "Nhầm bảng kê");
        ReportUnverified unverified =
                events.stream(ReportUnverified.class).findFirst().orElseThrow();
        News news = news(MailSwitch.on());
        news.on(unverified);
        news.on(unverified);

        assertThat(recipients("UNVERIFIED")).containsExactlyInAnyOrder("can-bo-1", "thu-truong-1");
        assertThat(letter("UNVERIFIED").text())
                .contains("Đồng chí Lê Quang Minh đã hủy kết quả thẩm định")
                .contains("/ky/" + period.id() + "/bao-cao/" + data.unit(1))
                .doesNotContain("bảng kê");
    }

    @Test
    void aMovedDeadlineReachesTheUnitsItConcernsEachTimeItMoves() {
        News news = news(MailSwitch.on());
        LocalDate before = period.deadline();
        LocalDate later = before.plusDays(5);
        Set<Long> concerned = Set.of(data.unit(2), data.unit(3));
        Instant at = clock.instant();

        PeriodDates early = period.dates();
        PeriodDates late = new PeriodDates(period.opensOn(), later, period.locksOn(), 0);
        news.on(new DatesChanged(period.id(), early, late, concerned, at));
        news.on(new DatesChanged(period.id(), late, early, concerned, at.plusSeconds(60)));
        news.on(new DatesChanged(period.id(), early, late, concerned, at.plusSeconds(120)));

        assertThat(recipients("DEADLINE_CHANGED")).containsExactly("can-bo-2", "can-bo-2", "can-bo-2");
    }

    @Test
    void aMovedLockIsToldUnlessALetterAboutTheDeadlineSaysIt() {
        News news = news(MailSwitch.on());
        PeriodDates before = period.dates();
        LocalDate lock = before.locksOn().plusDays(7);
        PeriodDates lockOnly = new PeriodDates(before.opensOn(), before.deadline(), lock, 0);
        PeriodDates both = new PeriodDates(before.opensOn(), before.deadline().plusDays(1), lock, 0);
        Set<Long> concerned = Set.of(data.unit(2));

        news.on(new DatesChanged(period.id(), before, both, concerned, clock.instant()));
        assertThat(recipients("DEADLINE_CHANGED")).containsExactly("can-bo-2");
        assertThat(letter("DEADLINE_CHANGED").text()).contains("Sau ngày " + day(lock) + " hệ thống khóa");
        assertThat(recipients("LOCK_CHANGED")).isEmpty();

        news.on(new DatesChanged(period.id(), before, lockOnly, concerned, clock.instant()));
        assertThat(recipients("LOCK_CHANGED")).containsExactly("can-bo-2");
        assertThat(letter("LOCK_CHANGED").text())
                .contains(
                        "từ ngày " + day(before.locksOn()) + " thành ngày " + day(lock),
                        "Hạn nộp vẫn là ngày " + day(before.deadline()));

        service.change(
                data.blocHead(),
                data.campaign,
                List.of(new RuleSetting(ReminderKind.DEADLINE_CHANGED, false, null, RuleSetting.USUAL)));
        news.on(new DatesChanged(
                period.id(), before, both, concerned, clock.instant().plusSeconds(5)));
        assertThat(recipients("LOCK_CHANGED")).containsExactly("can-bo-2", "can-bo-2");
    }

    @Test
    void aReopeningAndItsEndReachTheUnit() {
        News news = news(MailSwitch.on());
        LocalDate until = period.locksOn().plusDays(4);
        Instant at = clock.instant();

        news.on(new ReopeningChanged(period.id(), data.unit(2), until, true, "Lê Quang Minh", at));
        news.on(new ReopeningChanged(period.id(), data.unit(2), until, true, "Lê Quang Minh", at));
        news.on(new ReopeningChanged(period.id(), data.unit(2), until, false, "Phạm Thị Mai", at.plusSeconds(9)));

        assertThat(recipients("REOPENED")).containsExactly("can-bo-2");
        assertThat(letter("REOPENED").text())
                .contains("Đồng chí Lê Quang Minh đã mở lại báo cáo", "đến hết ngày " + day(until))
                .contains("/ky/" + period.id() + "/bao-cao/" + data.unit(2));
        assertThat(recipients("REOPENING_REVOKED")).containsExactly("can-bo-2");
        assertThat(letter("REOPENING_REVOKED").subject()).contains("Thu hồi việc mở lại báo cáo năm ");
    }

    @Test
    void theServicesTellOfLockAndReopening() {
        jdbc.sql("UPDATE reporting_period SET data_to = :day, deadline = :day, locks_on = :day WHERE id = :id")
                .param("day", LocalDate.now(clock).minusDays(1))
                .param("id", period.id())
                .update();
        campaigns.evict();
        LocalDate until = LocalDate.now(clock).plusDays(2);
        reopenings.reopen(data.blocHead(), period.id(), data.unit(2), until, "Mất điện");
        long id = jdbc.sql("SELECT max(id) FROM report_reopening")
                .query(Long.class)
                .single();
        reopenings.revoke(data.blocDeputy(), period.id(), id);

        assertThat(events.stream(ReopeningChanged.class))
                .extracting(ReopeningChanged::unitId, ReopeningChanged::until, ReopeningChanged::open)
                .containsExactly(tuple(data.unit(2), until, true), tuple(data.unit(2), until, false));
    }

    @Test
    void whileMailIsOffNothingIsWritten() {
        news(MailSwitch.off()).on(new ReportAnswered(period.id(), data.unit(2), 2, "Trần Văn Hùng"));

        assertThat(letters()).isEmpty();
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT).format(day);
    }

    private Announcer announcer(MailSettings mail) {
        return new Announcer(new LetterWriter(messages, mail, clock), outbox);
    }

    private News news(MailSettings mail) {
        return new News(mail, campaigns, rules, units, people, announcer(mail));
    }

    private long person(String name, Role role, int unit) {
        Accounts.Stored account = accounts.named(name + "-" + data.bloc, name);
        boolean leads = role == Role.BLOC_HEAD || role == Role.BLOC_DEPUTY;
        account.with(role, data.unit(unit), leads ? data.bloc : null);
        jdbc.sql("UPDATE account SET email = :email WHERE id = :id")
                .param("email", name + "@thidua.example")
                .param("id", account.id())
                .update();
        return account.id();
    }

    private List<LetterLine> letters() {
        return letters.find(LetterWriter.topic(data.campaign), new LetterFilter("", null), 1)
                .rows();
    }

    private List<String> recipients(String kind) {
        return letters().stream()
                .filter(letter -> letter.kind().equals(kind))
                .map(LetterLine::person)
                .toList();
    }

    private LetterLine letter(String kind) {
        return letters().stream()
                .filter(letter -> letter.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
