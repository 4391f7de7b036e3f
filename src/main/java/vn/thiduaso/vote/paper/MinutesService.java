package vn.thiduaso.vote.paper;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.document.Paper;
import vn.thiduaso.document.docx.DocxWriter;
import vn.thiduaso.document.pdf.PdfWriter;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.vote.SessionDetails;
import vn.thiduaso.vote.VoteAddress;
import vn.thiduaso.vote.VoteQueries;

/** Writes the minutes of a session as files; the audit trail keeps who took which. */
@Service
@Transactional
public class MinutesService {

    private final MeetingMinutes meeting;
    private final CountMinutes count;
    private final VoteQueries sessions;
    private final DocxWriter docx;
    private final PdfWriter pdf;
    private final AuditLog audit;

    MinutesService(
            MeetingMinutes meeting,
            CountMinutes count,
            VoteQueries sessions,
            DocxWriter docx,
            PdfWriter pdf,
            AuditLog audit) {
        this.meeting = meeting;
        this.count = count;
        this.sessions = sessions;
        this.docx = docx;
        this.pdf = pdf;
        this.audit = audit;
    }

    /** The minutes as a Word file. */
    public byte[] docx(Actor actor, VoteAddress address, MinutesKind kind) {
        return docx.write(paper(actor, address, kind));
    }

    /** The minutes as a PDF. */
    public byte[] pdf(Actor actor, VoteAddress address, MinutesKind kind) {
        return pdf.write(paper(actor, address, kind));
    }

    private Paper paper(Actor actor, VoteAddress address, MinutesKind kind) {
        SessionDetails session = sessions.session(actor, address.campaignId(), address.sessionId());
        Paper paper = kind == MinutesKind.MEETING
                ? meeting.of(actor, address.sessionId())
                : count.of(actor, address.sessionId());
        audit.record(actor, "vote.downloaded", session.subject() + " · " + kind.slug());
        return paper;
    }
}
