package vn.thiduaso.nomination.candidacy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How well the tasks of the last years were fulfilled, the earliest first; written as "2024=GOOD,2025=EXCELLENT". */
public record TaskResults(List<TaskResult> years) {

    /** Nothing known. */
    public static final TaskResults NONE = new TaskResults(List.of());

    public TaskResults {
        years = years.stream().sorted(Comparator.comparingInt(TaskResult::year)).toList();
    }

    /** Reads what {@link #toString()} wrote. */
    public static TaskResults parse(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return NONE;
        }
        return new TaskResults(Arrays.stream(text.split(",", -1))
                .map(year -> year.split("=", 2))
                .map(parts -> new TaskResult(Integer.parseInt(parts[0]), TaskLevel.valueOf(parts[1])))
                .toList());
    }

    public boolean isEmpty() {
        return years.isEmpty();
    }

    /** The level of a year; null when nothing is known of it. */
    public @Nullable TaskLevel of(int year) {
        return years.stream()
                .filter(one -> one.year() == year)
                .map(TaskResult::level)
                .findFirst()
                .orElse(null);
    }

    @Override
    public String toString() {
        return years.stream().map(one -> one.year() + "=" + one.level()).collect(Collectors.joining(","));
    }
}
