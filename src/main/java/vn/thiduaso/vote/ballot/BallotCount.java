package vn.thiduaso.vote.ballot;

/** Ballots of a round: handed out, returned, valid among those, on paper among those. */
public record BallotCount(int issued, int returned, int valid, int onPaper) {

    public int invalid() {
        return returned - valid;
    }
}
