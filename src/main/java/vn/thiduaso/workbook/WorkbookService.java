package vn.thiduaso.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.audit.Change;
import vn.thiduaso.entry.EntryPage;
import vn.thiduaso.entry.EntryQueries;
import vn.thiduaso.report.ReportService;
import vn.thiduaso.report.typed.EntryConflict;
import vn.thiduaso.report.typed.EntryInput;
import vn.thiduaso.report.typed.SaveResult;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;

/** Takes workbooks back: keeps them aside, and into the report when the person says so. */
@Service
@Transactional
public class WorkbookService {

    private static final int LONGEST_NAME = 200;

    private final EntryQueries entries;
    private final ReportService reports;
    private final WorkbookReader reader;
    private final Uploads uploads;
    private final Previews previews;
    private final AuditLog audit;

    WorkbookService(
            EntryQueries entries,
            ReportService reports,
            WorkbookReader reader,
            Uploads uploads,
            Previews previews,
            AuditLog audit) {
        this.entries = entries;
        this.reports = reports;
        this.reader = reader;
        this.uploads = uploads;
        this.previews = previews;
        this.audit = audit;
    }

    /** Reads a filled workbook and keeps it aside, in place of the one before; nothing of the report changes. */
    public void upload(Actor actor, long periodId, long unitId, String fileName, byte[] file) {
        EntryPage page = open(actor, periodId, unitId);
        List<UploadedRow> rows = reader.read(file, page);
        uploads.keep(actor, periodId, unitId, shortened(fileName), rows);
        audit.record(actor, "workbook.uploaded", subject(page), Map.of("fileName", Change.of(null, fileName)));
    }

    /**
     * Stores what the uploaded workbook changes. A second time changes nothing.
     *
     * @param onlyGood whether rows with wrong cells, closed ones and undecided conflicts may be left out; otherwise all
     *     is stored or nothing
     * @return how many indicators were stored, now or the first time
     */
    public int take(
            Actor actor, long periodId, long unitId, long uploadId, boolean onlyGood, List<Decision> decisions) {
        EntryPage page = entries.page(actor, periodId, unitId);
        WorkbookPolicy.requireUpload(actor, unitId);
        Upload upload = uploads.hold(actor, periodId, unitId)
                .filter(kept -> kept.id() == uploadId)
                .orElseThrow(() -> new RuleViolation("workbook.error.gone"));
        if (upload.takenAt() != null) {
            return upload.taken();
        }
        WorkbookPolicy.requireOpen(page);
        Preview preview = previews.of(actor, page, upload);
        RuleViolation.unless(onlyGood || preview.isAllGood(), "workbook.error.notAll");
        List<EntryInput> inputs = inputs(preview, upload, decisions, onlyGood);
        SaveResult result = reports.saveEntries(actor, periodId, unitId, inputs);
        RuleViolation.unless(result.isComplete(), "workbook.error.changedMeanwhile");
        uploads.markTaken(upload.id(), result.saved());
        Map<String, Change> changes = new LinkedHashMap<>();
        changes.put("fileName", Change.of(null, upload.fileName()));
        changes.put("entries", Change.of(null, result.saved()));
        audit.record(actor, "workbook.taken", subject(page), changes);
        return result.saved();
    }

    /** Forgets the uploaded workbook. */
    public void drop(Actor actor, long periodId, long unitId) {
        entries.page(actor, periodId, unitId);
        WorkbookPolicy.requireUpload(actor, unitId);
        uploads.drop(actor, periodId, unitId);
    }

    private EntryPage open(Actor actor, long periodId, long unitId) {
        EntryPage page = entries.page(actor, periodId, unitId);
        WorkbookPolicy.requireUpload(actor, unitId);
        WorkbookPolicy.requireOpen(page);
        return page;
    }

    private static List<EntryInput> inputs(Preview preview, Upload upload, List<Decision> decisions, boolean onlyGood) {
        Map<Long, UploadedRow> rows =
                upload.rows().stream().collect(Collectors.toMap(UploadedRow::indicatorId, Function.identity()));
        Map<Long, Decision> decided = new LinkedHashMap<>();
        decisions.forEach(decision -> decided.put(decision.indicatorId(), decision));
        List<EntryInput> inputs = new ArrayList<>();
        for (Preview.Row row : preview.rows()) {
            UploadedRow uploaded = rows.get(row.indicator().id());
            EntryConflict conflict = row.conflict();
            Decision decision = decided.get(row.indicator().id());
            if (row.outcome() == Preview.Outcome.CHANGED && uploaded != null) {
                inputs.add(uploaded.input());
            } else if (conflict != null && decision != null && decision.mine()) {
                inputs.add(new EntryInput(
                        row.indicator().id(), decision.base(), decision.noteBase(), conflict.mine(), false));
            } else if (conflict != null && decision == null) {
                RuleViolation.unless(
                        onlyGood, "workbook.error.undecided", row.indicator().code());
            }
        }
        return inputs;
    }

    private static String subject(EntryPage page) {
        return page.period().code() + " · " + page.unit().name();
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }
}
