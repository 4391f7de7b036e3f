package vn.thiduaso.vote;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What councils said of nominations, for modules above, which have authorised. One statement a call. */
@Component
@Transactional(readOnly = true)
public class VoteResults {

    private final SessionReader reader;

    VoteResults(SessionReader reader) {
        this.reader = reader;
    }

    /** The last closed round of each nomination, by its id; nothing for those never voted on. */
    public Map<Long, VoteTally> of(Collection<Long> nominationIds) {
        return nominationIds.isEmpty() ? Map.of() : reader.tallies(nominationIds);
    }

    /** The sessions in which the nominations were last voted on, the earliest first. */
    public List<Long> sessionsOf(Collection<Long> nominationIds) {
        return of(nominationIds).values().stream()
                .map(VoteTally::sessionId)
                .distinct()
                .sorted()
                .toList();
    }
}
