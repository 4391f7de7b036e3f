package vn.thiduaso.nomination.candidacy;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps {@link TaskResults} in one column; nothing known is null. */
@Converter(autoApply = true)
public class TaskResultsColumn implements AttributeConverter<TaskResults, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable TaskResults results) {
        return results == null || results.isEmpty() ? null : results.toString();
    }

    @Override
    public TaskResults convertToEntityAttribute(@Nullable String column) {
        return TaskResults.parse(column);
    }
}
