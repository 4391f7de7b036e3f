package vn.thiduaso.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.document.xlsx.ReadCell;
import vn.thiduaso.document.xlsx.ReadRow;
import vn.thiduaso.document.xlsx.ReadSheet;
import vn.thiduaso.document.xlsx.ReadWorkbook;
import vn.thiduaso.document.xlsx.XlsxLimits;
import vn.thiduaso.document.xlsx.XlsxReader;
import vn.thiduaso.entry.EntryPage;
import vn.thiduaso.shared.RuleViolation;

/** Reads a workbook that came back, or says in one sentence why it is not the one that was given out. */
@Component
class WorkbookReader {

    private static final XlsxLimits LIMITS = new XlsxLimits(5_000_000, 2_000, 60);

    private final WorkbookTexts texts;

    WorkbookReader(WorkbookTexts texts) {
        this.texts = texts;
    }

    /** The rows of the sheet for entry, each with what no field takes. */
    List<UploadedRow> read(byte[] file, EntryPage page) {
        ReadWorkbook workbook = XlsxReader.read(file, LIMITS);
        HiddenSheet.Origin origin = workbook.sheet(WorkbookLayout.HIDDEN)
                .flatMap(HiddenSheet::read)
                .orElseThrow(() -> new RuleViolation("workbook.error.notOurs"));
        checkOrigin(origin, page);
        String name = texts.text("workbook.sheet.entry");
        ReadSheet sheet =
                workbook.sheet(name).orElseThrow(() -> new RuleViolation("workbook.error.sheetMissing", name));
        sheet.mergedFrom(WorkbookLayout.HEADER + 1).ifPresent(area -> {
            throw new RuleViolation("workbook.error.merged", name + "!" + area.text());
        });
        return rows(sheet, origin, page.campaign());
    }

    private void checkOrigin(HiddenSheet.Origin origin, EntryPage page) {
        RuleViolation.unless(origin.version() == WorkbookLayout.VERSION, "workbook.error.version");
        RuleViolation.unless(
                origin.periodId() == page.period().id(),
                "workbook.error.period",
                origin.period(),
                texts.period(page.period()));
        RuleViolation.unless(
                origin.unitId() == page.unit().id(),
                "workbook.error.unit",
                origin.unit(),
                page.unit().name());
        RuleViolation.unless(
                origin.numerators() == WorkbookLayout.of(page.campaign()).numerators(), "workbook.error.version");
    }

    private List<UploadedRow> rows(ReadSheet sheet, HiddenSheet.Origin origin, CampaignSheet campaign) {
        Map<String, IndicatorSheet> indicators = new HashMap<>();
        campaign.indicators().forEach(indicator -> indicators.put(WorkbookLayout.key(indicator.id()), indicator));
        Map<String, Integer> seen = new HashMap<>();
        List<UploadedRow> rows = new ArrayList<>();
        for (ReadRow row : sheet.rows()) {
            ReadCell key = row.cell(WorkbookLayout.KEY);
            IndicatorSheet indicator = key == null ? null : indicators.get(key.text());
            if (key == null || indicator == null) {
                continue;
            }
            Integer before = seen.putIfAbsent(key.text(), row.number());
            if (before != null) {
                throw new RuleViolation("workbook.error.twice", indicator.code(), before, row.number());
            }
            HiddenSheet.Shown shown =
                    Objects.requireNonNullElse(origin.shown().get(key.text()), new HiddenSheet.Shown("", ""));
            rows.add(new RowReader(sheet.name(), row, indicator, origin.numerators(), shown, texts).read());
        }
        RuleViolation.unless(!rows.isEmpty(), "workbook.error.noRows", sheet.name());
        return rows;
    }
}
