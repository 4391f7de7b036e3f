package vn.thiduaso.submission.paper;

import java.util.Locale;
import vn.thiduaso.submission.SnapshotPlace;

/** The post in which the head of a unit signs, by what the unit is; its words are {@code submission.paper.post.<NAME>}. */
enum SignerPost {
    BRANCH_HEAD,
    DIRECTOR,
    OFFICE_HEAD,
    INSPECTOR,
    DEPARTMENT_HEAD;

    static SignerPost of(SnapshotPlace place) {
        String name = place.unitName().toLowerCase(Locale.ROOT);
        return switch (place.unitKind()) {
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
