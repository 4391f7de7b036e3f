package vn.thiduaso.ranking.objection;

/** What became of an objection. */
public enum Outcome {
    ACCEPTED,
    REJECTED
}
