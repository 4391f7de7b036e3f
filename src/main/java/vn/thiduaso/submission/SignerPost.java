package vn.thiduaso.submission;

import java.util.Locale;
import vn.thiduaso.unit.UnitKind;

/**
 * The post in which the head of a unit signs, by what the unit is; its words are {@code submission.paper.post.<NAME>},
 * the deputy's {@code submission.paper.deputy.<NAME>}.
 */
public enum SignerPost {
    BRANCH_HEAD,
    DIRECTOR,
    OFFICE_HEAD,
    INSPECTOR,
    DEPARTMENT_HEAD;

    /** The post of the head of such a unit. */
    public static SignerPost of(UnitKind kind, String unitName) {
        String name = unitName.toLowerCase(Locale.ROOT);
        return switch (kind) {
            case CHI_CUC -> BRANCH_HEAD;
            case DON_VI_SU_NGHIEP -> DIRECTOR;
            case PHONG_BAN -> {
                if (name.startsWith("văn phòng")) {
                    yield OFFICE_HEAD;
                }
                yield name.startsWith("thanh tra") ? INSPECTOR : DEPARTMENT_HEAD;
            }
        };
    }
}
