package vn.thiduaso.vote.ballot;

import java.util.List;
import java.util.Set;

/**
 * Paper ballots of absent members: whose envelopes came, and, in no relation to them, what the papers say.
 *
 * @param papers as many as there are units
 */
public record MarkedPapers(Set<Long> units, List<MarkedPaper> papers) {

    /** One paper; whoever it does not agree to it disagrees with. */
    public record MarkedPaper(boolean valid, Set<Long> agreed) {}
}
