package vn.thiduaso.report.typed;

import java.math.BigDecimal;
import java.util.List;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.campaign.IndicatorSource;
import vn.thiduaso.campaign.check.Checks;
import vn.thiduaso.scoring.Comparison;
import vn.thiduaso.scoring.ItemKind;
import vn.thiduaso.scoring.Level;

/** Indicators to try things on. */
public final class Indicators {

    public static final IndicatorSheet RATIO = new IndicatorSheet(
            1,
            "I",
            "1",
            "Dịch vụ công trực tuyến",
            ItemKind.RATIO,
            IndicatorSource.MANUAL,
            BigDecimal.TEN,
            Comparison.AT_LEAST,
            new BigDecimal(100),
            null,
            "Thủ tục đủ điều kiện",
            List.of("Toàn trình", "Bán toàn trình"),
            List.of(),
            "Đếm thủ tục đủ điều kiện",
            "Quyết định công bố",
            Checks.NONE);

    public static final IndicatorSheet MILESTONE = new IndicatorSheet(
            4,
            "II",
            "4",
            "Phần mềm dùng chung",
            ItemKind.MILESTONE,
            IndicatorSource.MANUAL,
            BigDecimal.TEN,
            Comparison.AT_LEAST,
            null,
            "Đã dùng",
            null,
            List.of(),
            List.of(new Level("Chưa", BigDecimal.ZERO), new Level("Đã dùng", BigDecimal.ONE)),
            "Chọn mức đã đạt",
            "Biên bản",
            Checks.NONE);

    private Indicators() {}
}
