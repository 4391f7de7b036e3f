package vn.thiduaso.audit.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thiduaso.audit.AuditEvent;

/** Says in words what the trail holds in names; what nobody has worded yet is shown as it is. */
@Component
class AuditWords {

    /** A field of one indicator, such as {@code 6a.numerators[1]}. */
    private static final Pattern INDICATOR_FIELD = Pattern.compile("(\\w+)\\.(\\w+)(?:\\[(\\d+)])?");

    private final MessageSource messages;

    AuditWords(MessageSource messages) {
        this.messages = messages;
    }

    String action(String action, Locale locale) {
        return text("audit.action." + action, action, locale);
    }

    List<ChangeLine> changes(AuditEvent event, Locale locale) {
        return event.changes().stream()
                .map(change -> new ChangeLine(
                        field(change.field(), locale), value(change.before(), locale), value(change.after(), locale)))
                .toList();
    }

    /** The changes as lines of text. */
    String text(List<ChangeLine> changes, Locale locale) {
        return changes.stream()
                .map(change -> messages.getMessage("audit.change.field", new Object[] {change.field()}, locale) + " "
                        + text(change, locale))
                .collect(Collectors.joining("\n"));
    }

    private @Nullable String text(ChangeLine change, Locale locale) {
        if (change.before() == null) {
            return change.after();
        }
        return change.after() == null
                ? messages.getMessage("audit.change.removed", new Object[] {change.before()}, locale)
                : messages.getMessage("audit.change", new Object[] {change.before(), change.after()}, locale);
    }

    private String field(String field, Locale locale) {
        Matcher parts = INDICATOR_FIELD.matcher(field);
        if (!parts.matches()) {
            return text("audit.field." + field, field, locale);
        }
        String number = parts.group(3) == null ? "" : " " + (Integer.parseInt(parts.group(3)) + 1);
        return parts.group(1) + ": " + text("audit.field." + parts.group(2), parts.group(2), locale) + number;
    }

    private @Nullable String value(@Nullable String value, Locale locale) {
        return value == null ? null : text("audit.value." + value, text("role." + value, value, locale), locale);
    }

    private String text(String key, String otherwise, Locale locale) {
        return Objects.requireNonNull(messages.getMessage(key, null, otherwise, locale));
    }

    /** A changed field in words. */
    record ChangeLine(
            String field, @Nullable String before, @Nullable String after) {}
}
