package vn.thiduaso.scoring;

/**
 * How an item stands against its target: met; near (at least 80 % of the target, or one level below the target level);
 * missed; taken out of the count; nothing entered.
 */
public enum Outcome {
    MET,
    NEAR,
    MISSED,
    NOT_COUNTED,
    MISSING
}
