package vn.thiduaso.dossier.content;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thiduaso.vote.VoteResults;
import vn.thiduaso.vote.VoteTally;

/** What the council's vote said of nominations: one statement. */
@Component
class VoteSource {

    private final VoteResults results;

    VoteSource(VoteResults results) {
        this.results = results;
    }

    /** By nomination; who was not voted on is missing. */
    Map<Long, NomineeVote> of(Collection<Long> nominationIds) {
        return results.of(nominationIds).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> vote(entry.getValue())));
    }

    private static NomineeVote vote(VoteTally tally) {
        return new NomineeVote(tally.sessionId(), tally.agree(), tally.members(), tally.share(), tally.heldOn());
    }
}
