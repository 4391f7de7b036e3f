package vn.thiduaso.unit;

/** Kind of a member unit. */
public enum UnitKind {
    PHONG_BAN,
    CHI_CUC,
    DON_VI_SU_NGHIEP
}
