package vn.thiduaso.identity.web;

import java.util.Map;
import org.springframework.validation.BindingResult;
import vn.thiduaso.shared.RuleViolation;

/** Puts a broken rule beside the field that it is about. */
public final class FormProblems {

    private FormProblems() {}

    /**
     * Adds the problem to its field.
     *
     * @param fields field by message key
     * @param otherwise field of every other problem
     */
    public static void add(BindingResult errors, RuleViolation problem, Map<String, String> fields, String otherwise) {
        errors.rejectValue(
                fields.getOrDefault(problem.messageKey(), otherwise),
                problem.messageKey(),
                problem.arguments(),
                problem.messageKey());
    }
}
