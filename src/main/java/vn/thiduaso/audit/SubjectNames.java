package vn.thiduaso.audit;

import java.util.Collection;
import java.util.Map;
import vn.thiduaso.shared.Actor;

/**
 * Says in words what the subjects of events are, such as {@code report:12}. The modules that write such subjects implement
 * it; each takes a constant number of statements, however many subjects there are.
 */
public interface SubjectNames {

    /** The names of those subjects that are known here, by subject; only such links as the reader may follow. */
    Map<String, SubjectName> names(Actor reader, Collection<String> subjects);

    /** What a search in the trail reads of the names of those subjects; nothing where the subject says it all. */
    default SearchedWords searched() {
        return SearchedWords.NONE;
    }
}
