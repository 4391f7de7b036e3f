package vn.thiduaso.submission.paper;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.document.FileNames;
import vn.thiduaso.document.Paper;
import vn.thiduaso.document.docx.DocxWriter;
import vn.thiduaso.document.pdf.PdfWriter;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.submission.Snapshot;
import vn.thiduaso.submission.SnapshotPlace;
import vn.thiduaso.submission.Submission;
import vn.thiduaso.submission.SubmissionQueries;
import vn.thiduaso.submission.SubmissionView;

/** Writes the báo cáo kết quả of a unit; the audit trail keeps who took which. */
@Service
@Transactional
public class ReportPaperService {

    private final SubmissionQueries submissions;
    private final ReportPaper papers;
    private final DocxWriter docx;
    private final PdfWriter pdf;
    private final AuditLog audit;

    ReportPaperService(
            SubmissionQueries submissions, ReportPaper papers, DocxWriter docx, PdfWriter pdf, AuditLog audit) {
        this.submissions = submissions;
        this.papers = papers;
        this.docx = docx;
        this.pdf = pdf;
        this.audit = audit;
    }

    /** The paper of a version: the same bytes each time. */
    public ReportFile ofVersion(Actor actor, long periodId, long unitId, int number, ReportFormat format) {
        Submission version = submissions.version(actor, periodId, unitId, number);
        return written(actor, version.content(), version.head(), format);
    }

    /** The paper of the report as it stands now, marked as a draft. */
    public ReportFile ofDraft(Actor actor, long periodId, long unitId, ReportFormat format) {
        return written(actor, submissions.current(actor, periodId, unitId), null, format);
    }

    private ReportFile written(Actor actor, Snapshot content, @Nullable SubmissionView version, ReportFormat format) {
        Paper paper = papers.of(content, version);
        String name = name(content.place(), version);
        audit.record(actor, "submission.downloaded", name + "." + format.name().toLowerCase(Locale.ROOT));
        return new ReportFile(
                name,
                format,
                switch (format) {
                    case DOCX -> docx.write(paper);
                    case PDF -> pdf.write(paper);
                });
    }

    private static String name(SnapshotPlace place, @Nullable SubmissionView version) {
        String last = version == null ? "du-thao" : "lan-" + version.number();
        return FileNames.slug(String.join(
                " ", "bao-cao-ket-qua", place.unitCode(), place.dataTo().toString(), last));
    }
}
