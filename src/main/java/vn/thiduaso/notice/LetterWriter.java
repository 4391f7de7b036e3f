package vn.thiduaso.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.mail.Letter;
import vn.thiduaso.mail.MailSettings;
import vn.thiduaso.shared.Contact;

/**
 * Words a reminder as a plain letter in Vietnamese, whatever language its reader has chosen on screen. It says what waits
 * and where; figures and reasons stay behind the sign-in.
 */
@Component
class LetterWriter {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final MessageSource messages;
    private final MailSettings settings;
    private final Clock clock;

    LetterWriter(MessageSource messages, MailSettings settings, Clock clock) {
        this.messages = messages;
        this.settings = settings;
        this.clock = clock;
    }

    Letter write(long campaignId, Reminder reminder, Contact to) {
        Object[] words = words(reminder);
        String key = "notice.mail." + reminder.kind();
        String text = String.join(
                "\n\n",
                text("notice.mail.greeting", to.name()),
                text(key + ".text", words),
                text("notice.mail.link", settings.baseUrl() + path(reminder)),
                text("notice.mail.closing"));
        return new Letter(
                key(reminder, to),
                topic(campaignId),
                reminder.kind().name(),
                to,
                text("notice.mail.subject", text(key + ".subject", words)),
                text + "\n");
    }

    /** Under which the letters of a campaign are found again. */
    static String topic(long campaignId) {
        return "campaign:" + campaignId;
    }

    private static String key(Reminder reminder, Contact to) {
        return String.join(
                ":",
                "reminder",
                reminder.kind().name(),
                String.valueOf(reminder.period().id()),
                String.valueOf(reminder.unit().id()),
                String.valueOf(to.accountId()),
                reminder.occasion());
    }

    /** 0 period, 1 unit, 2 due, 3 days until or since then, 4 detail, 5 count, 6 lock. */
    private Object[] words(Reminder reminder) {
        PeriodSheet period = reminder.period();
        long days = Math.abs(ChronoUnit.DAYS.between(LocalDate.now(clock), reminder.due()));
        return new Object[] {
            lowerFirst(text("campaign.period." + period.kind(), String.valueOf(period.year()))),
            reminder.unit().name(),
            DATE.format(reminder.due()),
            String.valueOf(days),
            detail(reminder),
            String.valueOf(reminder.count()),
            DATE.format(reminder.lastDay())
        };
    }

    private String detail(Reminder reminder) {
        return switch (reminder.kind()) {
            case OPENING, BEFORE_DEADLINE, DEADLINE_DAY, OVERDUE ->
                lowerFirst(text("report.state." + reminder.detail()));
            case SENT_BACK, ANSWERED, UNVERIFIED, DEADLINE_CHANGED, LOCK_CHANGED, REOPENED, REOPENING_REVOKED ->
                reminder.detail();
        };
    }

    private static String path(Reminder reminder) {
        String task = reminder.kind() == ReminderKind.ANSWERED ? "/tham-dinh/" : "/bao-cao/";
        return "/ky/" + reminder.period().id() + task + reminder.unit().id();
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }

    private static String lowerFirst(String text) {
        return text.substring(0, 1).toLowerCase(VIETNAMESE) + text.substring(1);
    }
}
