package vn.thiduaso.submission.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thiduaso.shared.VietnamTime;
import vn.thiduaso.shared.VietnameseNumbers;

/** The words of the paper: Vietnamese, whatever the language of the screen. */
@Component
class ReportTexts {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT);
    private static final int DECIMALS = 2;

    private final MessageSource messages;

    ReportTexts(MessageSource messages) {
        this.messages = messages;
    }

    String of(String key, Object... arguments) {
        return messages.getMessage("submission.paper." + key, arguments, VIETNAMESE);
    }

    /** Words that the screen has too. */
    String shared(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }

    String day(LocalDate day) {
        return DAY.format(day);
    }

    String moment(Instant at) {
        return MOMENT.format(at.atZone(VietnamTime.ZONE));
    }

    String number(@Nullable BigDecimal number) {
        return number == null ? "–" : VietnameseNumbers.format(number, DECIMALS);
    }
}
