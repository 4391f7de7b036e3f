package vn.thiduaso.stafflist;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thiduaso.staff.Gender;
import vn.thiduaso.staff.StaffKind;

/** The words of a list: headers and the choices of a cell, written in the language of the page, read in both. */
@Component
class ListWords {

    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH);

    private final MessageSource messages;

    ListWords(MessageSource messages) {
        this.messages = messages;
    }

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    String header(ListColumn column) {
        return text("stafflist.column." + column);
    }

    /** Columns by their plain headers. */
    Map<String, ListColumn> headers() {
        Map<String, ListColumn> headers = new HashMap<>();
        for (Locale language : LANGUAGES) {
            for (ListColumn column : ListColumn.values()) {
                headers.put(plain("stafflist.column." + column, language), column);
            }
        }
        return headers;
    }

    /** What a cell of a column with choices means, by its plain text; empty for columns without. */
    Map<String, String> choices(ListColumn column) {
        return switch (column) {
            case GENDER -> choices("staff.gender.", names(Gender.values()));
            case KIND -> choices("staff.kind.", names(StaffKind.values()));
            case LEADER -> choices("stafflist.leader.", List.of("true", "false"));
            default -> Map.of();
        };
    }

    /** The choices of a column as they are written. */
    List<String> written(ListColumn column) {
        return switch (column) {
            case GENDER ->
                names(Gender.values()).stream()
                        .map(name -> text("staff.gender." + name))
                        .toList();
            case KIND ->
                names(StaffKind.values()).stream()
                        .map(name -> text("staff.kind." + name))
                        .toList();
            case LEADER -> List.of(text("stafflist.leader.true"), text("stafflist.leader.false"));
            default -> List.of();
        };
    }

    /** Whether the cell says that a date is to be taken away. */
    boolean takesAway(String text) {
        String plain = PlainName.of(text);
        return "-".equals(plain)
                || LANGUAGES.stream().anyMatch(language -> plain.equals(plain("stafflist.takeAway", language)));
    }

    Optional<String> choice(ListColumn column, String text) {
        return Optional.ofNullable(choices(column).get(PlainName.of(text)));
    }

    private Map<String, String> choices(String prefix, List<String> names) {
        Map<String, String> choices = new HashMap<>();
        for (Locale language : LANGUAGES) {
            names.forEach(name -> choices.put(plain(prefix + name, language), name));
        }
        return choices;
    }

    private String plain(String key, Locale language) {
        return PlainName.of(messages.getMessage(key, null, language));
    }

    private static List<String> names(Enum<?>... values) {
        return java.util.Arrays.stream(values).map(Enum::name).toList();
    }
}
