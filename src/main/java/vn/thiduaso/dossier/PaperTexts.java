package vn.thiduaso.dossier;

import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of the papers: Vietnamese, whatever the language of the screen. */
@Component
class PaperTexts {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final MessageSource messages;

    PaperTexts(MessageSource messages) {
        this.messages = messages;
    }

    String of(String key, Object... arguments) {
        return messages.getMessage("dossier.paper." + key, arguments, VIETNAMESE);
    }

    /** "ngày 05 tháng 02 năm 2026": days below ten and the months 1 and 2 with a leading zero (NĐ 30/2020). */
    String date(LocalDate day) {
        int month = day.getMonthValue();
        return of(
                "date",
                String.format(Locale.ROOT, "%02d", day.getDayOfMonth()),
                String.format(Locale.ROOT, month < 3 ? "%02d" : "%d", month),
                Integer.toString(day.getYear()));
    }
}
