package vn.thiduaso.notice.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.thiduaso.notice.ReminderKind;
import vn.thiduaso.notice.RuleSetting;
import vn.thiduaso.shared.RuleViolation;

/** The rules as typed, one row for each kind in the order of {@link ReminderKind}. */
record RulesForm(List<Row> rows) {

    private static final List<ReminderKind> KINDS = List.of(ReminderKind.values());

    RulesForm(@Nullable List<@Nullable Row> rows) {
        List<Row> all = new ArrayList<>();
        for (int i = 0; i < KINDS.size(); i++) {
            Row row = rows == null || rows.size() <= i ? null : rows.get(i);
            all.add(row == null ? new Row(null, null, null) : row);
        }
        this.rows = List.copyOf(all);
    }

    static RulesForm of(List<RuleSetting> settings) {
        return new RulesForm(settings.stream().map(Row::of).toList());
    }

    /** What was typed; what can't be a rule is an error beside its field. */
    List<RuleSetting> toSettings(BindingResult binding) {
        List<RuleSetting> settings = new ArrayList<>();
        for (int i = 0; i < KINDS.size(); i++) {
            try {
                settings.add(rows.get(i).toSetting(KINDS.get(i)));
            } catch (RuleViolation wrong) {
                binding.rejectValue("rows[" + i + "].days", wrong.messageKey(), wrong.arguments(), null);
            }
        }
        return settings;
    }

    /**
     * A rule.
     *
     * @param enabled "true" or nothing
     * @param version of the rule on the screen
     */
    record Row(
            @Nullable String enabled,
            @Nullable String days,
            @Nullable String version) {

        static Row of(RuleSetting setting) {
            return new Row(
                    setting.enabled() ? "true" : null,
                    setting.days() == null ? null : setting.days().toString(),
                    String.valueOf(setting.version()));
        }

        RuleSetting toSetting(ReminderKind kind) {
            Integer number = kind.takesDays() ? number(days, 0) : null;
            return new RuleSetting(kind, "true".equals(enabled), number, number(version, 0));
        }

        private static int number(@Nullable String text, int otherwise) {
            String typed = text == null ? "" : text.strip();
            return typed.matches("-?\\d{1,8}") ? Integer.parseInt(typed) : otherwise;
        }
    }
}
