package vn.thiduaso.workbook;

import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.PeriodSheet;

/** The words in a workbook, Vietnamese whatever the language of the screen: the workbook comes back to be read. */
@Component
class WorkbookTexts {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final MessageSource messages;

    WorkbookTexts(MessageSource messages) {
        this.messages = messages;
    }

    String text(String key, Object... arguments) {
        return Objects.requireNonNull(messages.getMessage(key, arguments, VIETNAMESE));
    }

    String period(PeriodSheet period) {
        return text("campaign.period." + period.kind(), Integer.toString(period.year()));
    }
}
