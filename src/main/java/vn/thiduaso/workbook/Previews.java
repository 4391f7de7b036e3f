package vn.thiduaso.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.document.xlsx.CellArea;
import vn.thiduaso.entry.EntryPage;
import vn.thiduaso.entry.EntryRow;
import vn.thiduaso.report.ReportQueries;
import vn.thiduaso.report.typed.EntryConflict;
import vn.thiduaso.report.typed.EntryMerge;
import vn.thiduaso.report.typed.EntryProblem;
import vn.thiduaso.report.typed.EntryText;
import vn.thiduaso.report.typed.SaveResult;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.workbook.Preview.FieldChange;
import vn.thiduaso.workbook.Preview.Outcome;

/** Tries an uploaded workbook out on the report as it is now, by the rules that the entry page has. */
@Component
class Previews {

    private final ReportQueries reports;
    private final WorkbookTexts texts;

    Previews(ReportQueries reports, WorkbookTexts texts) {
        this.reports = reports;
        this.texts = texts;
    }

    Preview of(Actor actor, EntryPage page, Upload upload) {
        SaveResult tried = reports.tryOut(
                actor,
                page.period().id(),
                page.unit().id(),
                upload.rows().stream().map(UploadedRow::input).toList());
        Map<Long, EntryRow> entries = new HashMap<>();
        page.rows().forEach(row -> entries.put(row.indicator().id(), row));
        List<Preview.Row> rows = new ArrayList<>();
        int conflicts = 0;
        for (UploadedRow uploaded : upload.rows()) {
            EntryRow entry = entries.get(uploaded.indicatorId());
            if (entry != null) {
                Preview.Row row = row(uploaded, entry, tried, conflicts);
                rows.add(row);
                conflicts += row.conflict() == null ? 0 : 1;
            }
        }
        return new Preview(
                upload.id(),
                upload.fileName(),
                upload.uploadedAt(),
                upload.expiresAt(),
                upload.takenAt(),
                upload.taken(),
                rows);
    }

    private Preview.Row row(UploadedRow uploaded, EntryRow entry, SaveResult tried, int place) {
        IndicatorSheet indicator = entry.indicator();
        SaveResult.Row result = tried.rows().get(indicator.id());
        EntryText after = result == null ? entry.text() : result.text();
        List<WrongCell> wrong = new ArrayList<>(uploaded.wrong());
        for (EntryProblem problem : tried.problemsOf(indicator.id())) {
            if (wrong.stream().noneMatch(cell -> cell.field().equals(problem.field()))) {
                wrong.add(cell(uploaded, problem));
            }
        }
        wrong.sort(Comparator.comparingInt(Previews::column));
        EntryConflict conflict = tried.conflictOf(indicator.id());
        Outcome outcome = outcome(uploaded, entry, after, wrong, conflict);
        boolean clashes = outcome == Outcome.CONFLICT;
        return new Preview.Row(
                indicator,
                outcome,
                clashes ? place : -1,
                after,
                outcome == Outcome.CHANGED ? changes(indicator, entry.text(), after) : List.of(),
                outcome == Outcome.WRONG ? wrong : List.of(),
                clashes ? conflict : null);
    }

    private static Outcome outcome(
            UploadedRow uploaded,
            EntryRow entry,
            EntryText after,
            List<WrongCell> wrong,
            @org.jspecify.annotations.Nullable EntryConflict conflict) {
        boolean touched = EntryMerge.isTouched(uploaded.input(), entry.indicator());
        if (!touched && uploaded.wrong().isEmpty()) {
            return Outcome.UNCHANGED;
        }
        if (!entry.open()) {
            return Outcome.CLOSED;
        }
        if (!wrong.isEmpty()) {
            return Outcome.WRONG;
        }
        if (conflict != null) {
            return Outcome.CONFLICT;
        }
        return after.equals(entry.text()) ? Outcome.UNCHANGED : Outcome.CHANGED;
    }

    private static int column(WrongCell cell) {
        String address = cell.address().substring(cell.address().lastIndexOf('!') + 1);
        return CellArea.parse(address).map(CellArea::firstColumn).orElse(0);
    }

    private WrongCell cell(UploadedRow uploaded, EntryProblem problem) {
        int column = new WorkbookLayout(uploaded.numerators()).column(problem.field());
        return new WrongCell(
                texts.text("workbook.sheet.entry") + "!" + CellArea.address(uploaded.row(), column),
                problem.field(),
                problem.messageKey(),
                problem.arguments().stream().map(String::valueOf).toList());
    }

    private static List<FieldChange> changes(IndicatorSheet indicator, EntryText before, EntryText after) {
        List<FieldChange> changes = new ArrayList<>();
        if (!before.state().equals(after.state())) {
            changes.add(new FieldChange("state", null, before.state(), after.state()));
        }
        for (int i = 0; i < indicator.numerators().size(); i++) {
            add(
                    changes,
                    "numerators[" + i + "]",
                    indicator.numerators().get(i),
                    before.numerators().get(i),
                    after.numerators().get(i));
        }
        add(changes, "denominator", indicator.denominator(), before.denominator(), after.denominator());
        add(changes, "level", null, before.levelOf(indicator), after.levelOf(indicator));
        add(changes, "reason", null, before.reason(), after.reason());
        add(changes, "note", null, before.note(), after.note());
        return changes;
    }

    private static void add(
            List<FieldChange> changes,
            String field,
            @org.jspecify.annotations.Nullable String label,
            String before,
            String after) {
        if (!before.equals(after)) {
            changes.add(new FieldChange(field, label, before, after));
        }
    }
}
