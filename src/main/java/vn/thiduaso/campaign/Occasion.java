package vn.thiduaso.campaign;

/** Occasion of an award (plan IV.2): hằng năm, đột xuất, tổng kết giai đoạn. */
public enum Occasion {
    YEARLY,
    EXCEPTIONAL,
    FINAL
}
