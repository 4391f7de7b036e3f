package vn.thiduaso.dossier;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.document.FileNames;
import vn.thiduaso.dossier.content.Dossier;
import vn.thiduaso.dossier.edition.CompileWish;
import vn.thiduaso.dossier.edition.DossierRows;
import vn.thiduaso.dossier.edition.JobAsked;
import vn.thiduaso.dossier.edition.JobRows;
import vn.thiduaso.dossier.parts.PaperFormat;
import vn.thiduaso.dossier.parts.PartMaker;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;

/** What leaders do with dossiers: look at a draft, have one compiled, note that it was sent. */
@Service
@Transactional
public class DossierService {

    private static final int LONGEST_REASON = 1000;

    private final DossierQueries dossiers;
    private final DossierRows rows;
    private final JobRows jobs;
    private final Sending sending;
    private final PartMaker maker;
    private final AuditLog audit;

    DossierService(
            DossierQueries dossiers, DossierRows rows, JobRows jobs, Sending sending, PartMaker maker, AuditLog audit) {
        this.dossiers = dossiers;
        this.rows = rows;
        this.jobs = jobs;
        this.sending = sending;
        this.maker = maker;
        this.audit = audit;
    }

    /** The tờ trình or the workbook as it would be, without a number; refused when it would be empty or unsigned. */
    public DossierFile preview(Actor actor, long campaignId, DossierRequest request, PaperFormat format) {
        Dossier dossier = checked(dossiers.draft(actor, campaignId, request, null));
        byte[] content = format == PaperFormat.XLSX ? maker.workbook(dossier) : maker.proposal(actor, dossier, format);
        String kind = format == PaperFormat.XLSX ? "danh-sach" : "to-trinh";
        String name = FileNames.slug(String.join(
                        " ",
                        "du-thao",
                        kind,
                        dossier.lists().size() == 1 ? dossier.lists().get(0).code() : "",
                        request.recipient().slug(),
                        request.signedOn().toString()))
                + format.ending();
        audit.record(actor, "dossier.previewed", name);
        return new DossierFile(name, format.mediaType(), content);
    }

    /** Has it made in the background; the job's id. What cannot be compiled now is refused at once. */
    public long compile(Actor actor, long campaignId, NewDossier wanted) {
        checked(dossiers.draft(actor, campaignId, wanted.request(), wanted.replaces()));
        String reason = reason(actor, campaignId, wanted);
        long job = jobs.add(
                actor,
                new CompileWish(campaignId, wanted.request(), wanted.replaces(), reason),
                wanted.ticket().toLowerCase(Locale.ROOT));
        sending.events().publishEvent(new JobAsked(job));
        return job;
    }

    /** Notes that it was signed and sent; done twice it is done once. */
    public void forward(Actor actor, long campaignId, long dossierId) {
        CompiledView dossier = own(actor, campaignId, dossierId);
        sending.forwarding().forward(actor, dossier.id());
    }

    /** The person looked at how it ended. */
    public void seen(Actor actor, long jobId) {
        jobs.seen(jobId, actor.accountId());
    }

    private @Nullable String reason(Actor actor, long campaignId, NewDossier wanted) {
        if (wanted.replaces() == null) {
            return null;
        }
        CompiledView old = own(actor, campaignId, wanted.replaces());
        RuleViolation.unless(!old.isReplaced(), "dossier.error.notLast");
        String reason = wanted.reason() == null ? "" : wanted.reason().strip();
        RuleViolation.unless(!reason.isEmpty(), "dossier.error.noReason");
        RuleViolation.unless(reason.length() <= LONGEST_REASON, "dossier.error.longReason", LONGEST_REASON);
        return reason;
    }

    private CompiledView own(Actor actor, long campaignId, long dossierId) {
        CompiledView dossier = rows.find(dossierId)
                .filter(one -> one.campaignId() == campaignId)
                .orElseThrow(() -> new NotFound("dossier", dossierId));
        DossierPolicy.requireSee(actor, dossier);
        DossierPolicy.requireMake(actor, dossier.blocId());
        return dossier;
    }

    private static Dossier checked(Dossier dossier) {
        RuleViolation.unless(!dossier.isEmpty(), "dossier.error.empty");
        RuleViolation.unless(dossier.signing().name() != null, "dossier.error.noTerm");
        return dossier;
    }
}
