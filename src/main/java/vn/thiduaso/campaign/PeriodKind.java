package vn.thiduaso.campaign;

/** Kỳ báo cáo: 6 tháng or năm (NĐ 09/2019 Điều 12). */
public enum PeriodKind {
    HALF_YEAR,
    YEAR
}
