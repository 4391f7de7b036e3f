package vn.thiduaso.scheme.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thiduaso.scoring.Scheme;
import vn.thiduaso.unit.UnitCatalogue;

/** The names and values of the forms' fields as people know them. */
@Component
class FieldTexts {

    private static final Pattern ROW = Pattern.compile("(\\w+)\\[(\\d+)](?:\\.(\\w+))?");
    private static final Map<String, String> ROWS = Map.of(
            "bands",
            "scheme.band.",
            "groups",
            "scheme.group.",
            "targets",
            "scheme.target.",
            "steps",
            "scheme.step.",
            "parts",
            "scheme.part.");
    private static final List<String> WORDS = List.of("comparison", "basis", "counting", "kind");

    private final MessageSource messages;
    private final UnitCatalogue units;

    FieldTexts(MessageSource messages, UnitCatalogue units) {
        this.messages = messages;
        this.units = units;
    }

    /** The label of a field; the form's fields name the item of a row. */
    String label(String path, Map<String, String> fields) {
        Matcher row = ROW.matcher(path);
        if (!row.matches()) {
            return text(path.equals("points") ? "scheme.item.points" : "scheme." + path);
        }
        String list = row.group(1);
        String field = row.group(3);
        int number = Integer.parseInt(row.group(2)) + 1;
        if (list.equals("items")) {
            String code = fields.getOrDefault("items[" + row.group(2) + "].code", "");
            return text("group".equals(field) ? "scheme.group.ofItem" : "scheme.item.pointsOf", code);
        }
        if (field == null) {
            return text(list.equals("tieBreak") ? "scheme.tieBreak.nth" : "scheme.credit.nth", number);
        }
        boolean target = list.equals("targets") && field.equals("target");
        return text(ROWS.get(list) + (target ? "of" : field + "Of"), number);
    }

    /** What stands in a field, in words. */
    String value(String path, String typed) {
        String field = path.substring(path.lastIndexOf('.') + 1);
        if (typed.isEmpty()) {
            return text("scheme.conflict.empty");
        }
        if (field.equals("mode")) {
            return text("scheme.rounding." + typed);
        }
        if (WORDS.contains(field)) {
            return text("scheme." + field + "." + typed);
        }
        if (field.startsWith("tieBreak")) {
            return typed.startsWith(Scheme.GROUP_PREFIX)
                    ? text("scheme.tieBreak.group", typed.substring(Scheme.GROUP_PREFIX.length()))
                    : text("scheme.tieBreak." + typed);
        }
        if (field.equals("targetLevel") && typed.matches("\\d{1,4}")) {
            return text("scheme.targetLevel.nth", Integer.parseInt(typed) + 1);
        }
        return field.equals("unit") && typed.matches("\\d{1,18}")
                ? units.unit(Long.parseLong(typed)).name()
                : typed;
    }

    private String text(String key, Object... arguments) {
        return Objects.requireNonNullElse(
                messages.getMessage(key, arguments, key, LocaleContextHolder.getLocale()), key);
    }
}
