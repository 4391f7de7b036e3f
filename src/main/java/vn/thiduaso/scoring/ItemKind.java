package vn.thiduaso.scoring;

/** How an item is measured: a share of a whole, or the level that was reached. */
public enum ItemKind {
    RATIO,
    MILESTONE
}
