package vn.thiduaso.nomination.achievement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.document.FileNames;
import vn.thiduaso.document.Paper;
import vn.thiduaso.document.docx.DocxWriter;
import vn.thiduaso.document.pdf.PdfWriter;
import vn.thiduaso.nomination.NominationDetails;
import vn.thiduaso.nomination.NominationQueries;
import vn.thiduaso.shared.Actor;

/** Gives a báo cáo thành tích as a file, dated today; the audit trail keeps who took which. */
@Service
@Transactional
public class AchievementService {

    private final NominationQueries nominations;
    private final AchievementPaper papers;
    private final DocxWriter docx;
    private final PdfWriter pdf;
    private final AuditLog audit;
    private final Clock clock;

    AchievementService(
            NominationQueries nominations,
            AchievementPaper papers,
            DocxWriter docx,
            PdfWriter pdf,
            AuditLog audit,
            Clock clock) {
        this.nominations = nominations;
        this.papers = papers;
        this.docx = docx;
        this.pdf = pdf;
        this.audit = audit;
        this.clock = clock;
    }

    /** The report of a nomination of the campaign. */
    public ReportFile write(Actor actor, long campaignId, long nominationId, ReportFile.Format format) {
        NominationDetails details = nominations.details(actor, campaignId, nominationId);
        Paper paper = papers.of(actor, nominationId, LocalDate.now(clock));
        String name =
                FileNames.slug("bao cao thanh tich " + details.nomination().subjectName());
        audit.record(
                actor,
                "nomination.downloaded",
                details.campaign().code() + " · " + name + "." + format.name().toLowerCase(Locale.ROOT));
        return new ReportFile(
                name,
                format,
                switch (format) {
                    case DOCX -> docx.write(paper);
                    case PDF -> pdf.write(paper);
                });
    }
}
