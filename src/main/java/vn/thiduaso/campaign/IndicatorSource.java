package vn.thiduaso.campaign;

/** Where an indicator's numbers come from. */
public enum IndicatorSource {
    MANUAL,
    STAFF_REGISTER
}
