package vn.thiduaso.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Turns a filter into the FROM and WHERE of a statement over the trail. Every word of the text must occur somewhere in what
 * a person reads on the line: who, what was done, the subject's name and the changes.
 */
@Component
class AuditSearch {

    private static final int MOST_WORDS = 10;

    private final JdbcClient jdbc;
    private final ObjectProvider<SubjectNames> subjects;
    private final MessageSource messages;
    private final Clock clock;

    AuditSearch(JdbcClient jdbc, ObjectProvider<SubjectNames> subjects, MessageSource messages, Clock clock) {
        this.jdbc = jdbc;
        this.subjects = subjects;
        this.messages = messages;
        this.clock = clock;
    }

    /** FROM and WHERE over {@code audit_event e}, with the values of its parameters. */
    record Scope(String sql, Map<String, Object> values) {}

    Scope scope(AuditFilter filter) {
        Map<String, Object> values = new HashMap<>();
        List<String> conditions = new ArrayList<>();
        List<String> words = words(filter.text());
        String from = words.isEmpty() ? " FROM audit_event e" : searched(values);
        for (int i = 0; i < words.size(); i++) {
            conditions.add("strpos(found.words, plain_text(:word" + i + ")) > 0");
            values.put("word" + i, words.get(i));
        }
        String action = filter.action();
        if (action != null && !action.isBlank()) {
            conditions.add("e.action = :action");
            values.put("action", action);
        }
        LocalDate first = filter.from();
        if (first != null) {
            conditions.add("e.at >= :from");
            values.put("from", startOf(first));
        }
        LocalDate last = filter.to();
        if (last != null) {
            conditions.add("e.at < :to");
            values.put("to", startOf(last.plusDays(1)));
        }
        return new Scope(conditions.isEmpty() ? from : from + " WHERE " + String.join(" AND ", conditions), values);
    }

    /** Every action that occurs in the trail. */
    List<String> actions() {
        return jdbc.sql("SELECT DISTINCT action FROM audit_event ORDER BY action")
                .query(String.class)
                .list();
    }

    private String searched(Map<String, Object> values) {
        List<String> actions = actions();
        values.put("actions", actions.toArray(String[]::new));
        values.put("labels", actions.stream().map(this::label).toArray(String[]::new));
        StringBuilder names = new StringBuilder();
        subjects.orderedStream().map(SubjectNames::searched).forEach(source -> {
            names.append(", ").append(source.expression());
            values.putAll(source.values());
        });
        return " FROM audit_event e"
                + " LEFT JOIN unnest(:actions::text[], :labels::text[]) AS done (action, label) ON done.action = e.action"
                + " CROSS JOIN LATERAL (SELECT plain_text(concat_ws(' ', e.actor_name, e.subject, done.label, e.action,"
                + " e.changes::text" + names + ")) AS words) found";
    }

    private String label(String action) {
        return String.valueOf(
                messages.getMessage("audit.action." + action, null, action, LocaleContextHolder.getLocale()));
    }

    private static List<String> words(@Nullable String text) {
        return text == null || text.isBlank()
                ? List.of()
                : Arrays.stream(text.strip().split("[\\s·]+"))
                        .filter(word -> !word.isEmpty())
                        .limit(MOST_WORDS)
                        .toList();
    }

    private OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }
}
