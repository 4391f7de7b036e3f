package vn.thiduaso.vote.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thiduaso.shared.VietnamTime;
import vn.thiduaso.shared.VietnameseNumbers;

/** The words of the minutes: Vietnamese, whatever the language of the screen. */
@Component("voteMinutesTexts")
class MinutesTexts {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final MessageSource messages;

    MinutesTexts(MessageSource messages) {
        this.messages = messages;
    }

    String of(String key, Object... arguments) {
        return messages.getMessage("vote.paper." + key, arguments, VIETNAMESE);
    }

    /** "08 giờ 00 ngày 16 tháng 01 năm 2026". */
    String moment(Instant at) {
        return of("moment", time(at), day(VietnamTime.dayOf(at)));
    }

    /** "08 giờ 00". */
    String time(Instant at) {
        ZonedDateTime local = at.atZone(VietnamTime.ZONE);
        return of("time", padded(local.getHour()), padded(local.getMinute()));
    }

    /** Days below ten and the months 1 and 2 have a leading zero. */
    String day(LocalDate day) {
        int month = day.getMonthValue();
        return of(
                "day",
                padded(day.getDayOfMonth()),
                month < 3 ? padded(month) : Integer.toString(month),
                Integer.toString(day.getYear()));
    }

    String percent(BigDecimal share) {
        return VietnameseNumbers.format(share, 1) + "%";
    }

    private static String padded(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
