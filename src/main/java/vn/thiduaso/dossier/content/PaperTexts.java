package vn.thiduaso.dossier.content;

import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of the papers: Vietnamese, whatever the language of the screen. */
@Component
public class PaperTexts {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final MessageSource messages;

    PaperTexts(MessageSource messages) {
        this.messages = messages;
    }

    public String of(String key, Object... arguments) {
        return messages.getMessage("dossier.paper." + key, arguments, VIETNAMESE);
    }

    /** "05/02/2026", for columns. */
    public String day(LocalDate day) {
        return String.format(Locale.ROOT, "%02d/%02d/%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    /** "ngày 05 tháng 02 năm 2026": days below ten and the months 1 and 2 with a leading zero (NĐ 30/2020). */
    public String date(LocalDate day) {
        int month = day.getMonthValue();
        return of(
                "date",
                String.format(Locale.ROOT, "%02d", day.getDayOfMonth()),
                String.format(Locale.ROOT, month < 3 ? "%02d" : "%d", month),
                Integer.toString(day.getYear()));
    }
}
