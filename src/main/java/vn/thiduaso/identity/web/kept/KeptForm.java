package vn.thiduaso.identity.web.kept;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A form that arrived after its session had ended.
 *
 * @param path where it was sent, with its query
 * @param fields what it said, in the order of the form
 * @param at when it arrived
 */
public record KeptForm(String path, List<Field> fields, Instant at) implements Serializable {

    public KeptForm {
        fields = List.copyOf(fields);
    }

    /** One parameter of the form. */
    public record Field(String name, String value) implements Serializable {}
}
