package vn.thiduaso.nomination.achievement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thiduaso.nomination.candidacy.TaskResults;
import vn.thiduaso.shared.VietnameseNumbers;

/** The words of the report: Vietnamese, whatever the language of the screen. */
@Component
public class AchievementTexts {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final int DECIMALS = 2;

    private final MessageSource messages;

    AchievementTexts(MessageSource messages) {
        this.messages = messages;
    }

    /** "năm 2024: hoàn thành tốt nhiệm vụ; năm 2025: …", as the lists print it; null when nothing is known. */
    public @Nullable String sentence(TaskResults results) {
        return results.isEmpty()
                ? null
                : results.years().stream()
                        .map(one -> of("year." + one.level(), Integer.toString(one.year())))
                        .collect(Collectors.joining("; "));
    }

    String of(String key, Object... arguments) {
        return messages.getMessage("nomination.paper." + key, arguments, VIETNAMESE);
    }

    /** Words that another page or paper has too. */
    String shared(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }

    String day(LocalDate day) {
        return DAY.format(day);
    }

    String number(BigDecimal number) {
        return VietnameseNumbers.format(number, DECIMALS);
    }
}
