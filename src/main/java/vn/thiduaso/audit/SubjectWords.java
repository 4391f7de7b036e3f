package vn.thiduaso.audit;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Words names of subjects in the reader's language: {@code audit.subject.<key>}. */
@Component
public class SubjectWords {

    private final MessageSource messages;

    SubjectWords(MessageSource messages) {
        this.messages = messages;
    }

    public String of(String key, Object... arguments) {
        return messages.getMessage("audit.subject." + key, arguments, LocaleContextHolder.getLocale());
    }

    /** Any message as it stands inside a name: "năm 2026" for "Năm 2026". */
    public String inside(String messageKey, Object... arguments) {
        Locale locale = LocaleContextHolder.getLocale();
        String text = messages.getMessage(messageKey, arguments, locale);
        return text.substring(0, 1).toLowerCase(locale) + text.substring(1);
    }
}
