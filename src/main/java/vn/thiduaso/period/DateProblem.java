package vn.thiduaso.period;

import java.util.List;

/**
 * Why dates cannot be stored, for the place beside the field.
 *
 * @param field of the form: opensOn, deadline, locksOn or graceMinutes
 */
public record DateProblem(String field, String messageKey, List<Object> arguments) {

    public DateProblem {
        arguments = List.copyOf(arguments);
    }
}
