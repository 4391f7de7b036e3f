package vn.thiduaso.vote.box;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One ballot.
 *
 * @param receipt null for a paper ballot
 * @param agreed the nominations it agrees to; none when it is invalid
 */
public record Ballot(@Nullable ReceiptCode receipt, boolean valid, Set<Long> agreed) {

    public Ballot {
        agreed = valid ? Set.copyOf(agreed) : Set.of();
    }
}
