package vn.thiduaso.vote.ballot;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.vote.SessionDetails;

/**
 * A session as one person may see it.
 *
 * @param roll of the round in progress, for who keeps the session; otherwise empty
 * @param entries entered paper ballots; those that wait only for who keeps the session or may compare them
 * @param compares whether the person may compare entered papers
 * @param own the line of the unit that the person heads; null without an open round
 */
public record CouncilPage(
        SessionDetails session,
        List<RoundView> rounds,
        List<RollLine> roll,
        List<PaperEntryView> entries,
        boolean compares,
        @Nullable RollLine own) {

    /** The round in progress. */
    public Optional<RoundView> open() {
        return rounds.stream().filter(RoundView::isOpen).findFirst();
    }

    /** Closed rounds, the first one first. */
    public List<RoundView> closed() {
        return rounds.stream().filter(RoundView::isClosed).toList();
    }

    /** Entries that wait for a second person. */
    public List<PaperEntryView> waiting() {
        return entries.stream().filter(PaperEntryView::isWaiting).toList();
    }

    /** How many papers of absent members are still to be entered. */
    public int papersDue() {
        return (int) roll.stream().filter(RollLine::isPaperDue).count();
    }

    public boolean arePapersDue() {
        return papersDue() > 0;
    }
}
