package vn.thiduaso.staff.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.thiduaso.staff.Gender;
import vn.thiduaso.staff.StaffItem;
import vn.thiduaso.staff.StaffKind;
import vn.thiduaso.staff.TrainingKind;
import vn.thiduaso.ui.Choice;
import vn.thiduaso.ui.Formats;

/** The words of the register, in the language of the page. */
@Component
class StaffTexts {

    private final MessageSource messages;
    private final Formats formats;

    StaffTexts(MessageSource messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /** A date the Vietnamese way, anything else as it is. */
    String shown(Object value) {
        return value instanceof LocalDate day ? formats.date(day) : value.toString();
    }

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    void addChoices(Model model) {
        model.addAttribute("kinds", choices("staff.kind.", StaffKind.values()));
        model.addAttribute("genders", choices("staff.gender.", Gender.values()));
        model.addAttribute("trainingKinds", choices("staff.training.kind.", TrainingKind.values()));
        model.addAttribute(
                "leaderChoices",
                List.of(
                        new Choice("false", text("staff.leader.false")),
                        new Choice("true", text("staff.leader.true"))));
    }

    /** What somebody may lack, by the code of the indicator. */
    List<Choice> items() {
        return Arrays.stream(StaffItem.values())
                .map(item -> new Choice(item.code(), text("staff.missing." + item)))
                .toList();
    }

    List<Choice> choices(String prefix, Enum<?>... values) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), text(prefix + value)))
                .toList();
    }
}
