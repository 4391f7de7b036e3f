package vn.thiduaso.submission;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.PeriodKind;
import vn.thiduaso.evidence.EvidenceView;
import vn.thiduaso.scoring.Comparison;
import vn.thiduaso.scoring.FigureState;
import vn.thiduaso.scoring.ItemKind;
import vn.thiduaso.scoring.Outcome;
import vn.thiduaso.unit.UnitKind;

/** Contents of versions for tests. */
public final class Snapshots {

    public static final SnapshotEvidence PLAN = new SnapshotEvidence(
            EvidenceView.Kind.DOCUMENT,
            "Kế hoạch",
            null,
            "12/KH-CCTL",
            LocalDate.of(2026, 2, 5),
            "Chi cục Thủy lợi",
            null,
            null,
            null);
    public static final SnapshotEvidence FILE = new SnapshotEvidence(
            EvidenceView.Kind.FILE,
            "danh-sach.pdf",
            null,
            null,
            null,
            null,
            "application/pdf",
            10L,
            "ab12cd34ef56ab12cd34ef56ab12cd34ef56ab12cd34ef56ab12cd34ef56ab12");

    private Snapshots() {}

    public static Snapshot of(String score, SnapshotItem... items) {
        return with(score, Collections.nCopies(7, ""), items);
    }

    public static Snapshot with(String score, List<String> sections, SnapshotItem... items) {
        return new Snapshot(
                new SnapshotPlace(
                        "Sở Nông nghiệp và Môi trường tỉnh Lâm Đồng",
                        "Khối Thi đua các đơn vị thuộc Sở Nông nghiệp và Môi trường",
                        "Lâm Đồng",
                        "CCTL",
                        "Chi cục Thủy lợi",
                        UnitKind.CHI_CUC,
                        "Chuyển đổi số giai đoạn 2026 - 2030",
                        PeriodKind.YEAR,
                        2026,
                        LocalDate.of(2025, 12, 15),
                        LocalDate.of(2026, 12, 14),
                        "Trần Văn Hùng",
                        null,
                        null),
                List.of(new SnapshotGroup(
                        "I", "Chính quyền số", new BigDecimal("30.00"), new BigDecimal("40.00"), Arrays.asList(items))),
                new SnapshotScore(new BigDecimal(score), new BigDecimal("100"), BigDecimal.ZERO),
                sections);
    }

    /** The same content, signed by a deputy for the head. */
    public static Snapshot signedInstead(Snapshot content, String name, String post, String insteadOf) {
        SnapshotPlace place = content.place();
        return new Snapshot(
                new SnapshotPlace(
                        place.department(),
                        place.bloc(),
                        place.locality(),
                        place.unitCode(),
                        place.unitName(),
                        place.unitKind(),
                        place.campaign(),
                        place.periodKind(),
                        place.year(),
                        place.dataFrom(),
                        place.dataTo(),
                        name,
                        post,
                        insteadOf),
                content.groups(),
                content.score(),
                content.sections());
    }

    public static SnapshotItem item(String code, int of100, @Nullable String note, SnapshotEvidence... evidence) {
        return new SnapshotItem(
                code,
                "Chỉ tiêu " + code,
                ItemKind.RATIO,
                Comparison.AT_LEAST,
                new BigDecimal("100"),
                null,
                List.of("Đã làm"),
                "Tổng số",
                FigureState.ENTERED,
                List.of(BigDecimal.valueOf(of100)),
                new BigDecimal("100"),
                null,
                null,
                note,
                BigDecimal.valueOf(of100),
                BigDecimal.valueOf(of100).movePointLeft(1),
                new BigDecimal("10.00"),
                of100 == 100 ? Outcome.MET : Outcome.MISSED,
                null,
                List.of(evidence));
    }
}
