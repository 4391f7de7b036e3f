package vn.thiduaso.dossier.content;

import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the council's vote said of nominations. */
@Component
class VoteSource {

    /** By nomination; who was not voted on is missing. */
    Map<Long, NomineeVote> of(Collection<Long> nominationIds) {
        return Map.of();
    }
}
