package vn.thiduaso.scoring;

/** Whether an item has figures: chưa nhập, đã nhập, không phát sinh, không áp dụng. */
public enum FigureState {
    MISSING,
    ENTERED,
    NOT_ARISING,
    NOT_APPLICABLE
}
