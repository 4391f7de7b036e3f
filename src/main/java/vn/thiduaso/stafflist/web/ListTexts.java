package vn.thiduaso.stafflist.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thiduaso.staff.TrainingKind;
import vn.thiduaso.stafflist.CellProblem;
import vn.thiduaso.stafflist.ImportPreview.CellChange;
import vn.thiduaso.stafflist.ListColumn;
import vn.thiduaso.ui.Choice;
import vn.thiduaso.ui.Formats;

/** The words of bulk edits and imports, in the language of the page. */
@Component("listTexts")
class ListTexts {

    private final MessageSource messages;
    private final Formats formats;

    ListTexts(MessageSource messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    public String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    List<Choice> choices(String prefix, List<? extends Enum<?>> values) {
        return values.stream()
                .map(value -> new Choice(value.name(), text(prefix + value)))
                .toList();
    }

    List<Choice> trainingKinds() {
        return choices("staff.training.kind.", Arrays.asList(TrainingKind.values()));
    }

    /** What is wrong with a cell and what is expected. */
    public String problem(CellProblem problem) {
        Object[] arguments = problem.arguments().stream()
                .map(argument -> isColumn(argument) ? text("stafflist.column." + argument) : argument)
                .toArray();
        return text(problem.key(), arguments);
    }

    /** What a cell held or will hold, in words. */
    public String value(CellChange cell, Object value) {
        if (value instanceof LocalDate day) {
            return formats.date(day);
        }
        return switch (cell.column()) {
            case GENDER -> text("staff.gender." + value);
            case KIND -> text("staff.kind." + value);
            case LEADER -> text("stafflist.leader." + value);
            default -> value.toString().isEmpty() ? text("stafflist.nothing") : value.toString();
        };
    }

    private static boolean isColumn(String text) {
        return Arrays.stream(ListColumn.values())
                .anyMatch(column -> column.name().equals(text));
    }
}
