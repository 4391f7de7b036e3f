package vn.thiduaso.report.typed;

import java.util.List;

/**
 * Why a row was not stored, for the place beside the field.
 *
 * @param field name of the part of {@link EntryText}, a numerator with its place: {@code numerators[0]}
 * @param messageKey looked up in the messages with the arguments
 */
public record EntryProblem(long indicatorId, String field, String messageKey, List<Object> arguments) {

    public EntryProblem {
        arguments = List.copyOf(arguments);
    }

    /** The arguments as message formats want them. */
    public Object[] args() {
        return arguments.toArray();
    }
}
