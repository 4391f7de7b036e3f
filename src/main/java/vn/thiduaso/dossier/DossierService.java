package vn.thiduaso.dossier;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.document.FileNames;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.unit.TermView;

/** Writes the papers of a dossier; the audit trail keeps who took which. */
@Service
@Transactional
public class DossierService {

    private final DossierQueries dossiers;
    private final ProposalPaper proposal;
    private final NominationLists lists;
    private final PaperTexts texts;
    private final Writers writers;
    private final AuditLog audit;

    DossierService(
            DossierQueries dossiers,
            ProposalPaper proposal,
            NominationLists lists,
            PaperTexts texts,
            Writers writers,
            AuditLog audit) {
        this.dossiers = dossiers;
        this.proposal = proposal;
        this.lists = lists;
        this.texts = texts;
        this.writers = writers;
        this.audit = audit;
    }

    /** The paper or the workbook; refused when nothing is accepted or nobody leads the bloc on the day of signing. */
    public DossierFile write(Actor actor, long campaignId, DossierRequest request, PaperFormat format) {
        Dossier dossier = dossiers.dossier(actor, campaignId, request);
        RuleViolation.unless(!dossier.isEmpty(), "dossier.error.empty");
        TermView term = dossier.term();
        if (term == null) {
            throw new RuleViolation("dossier.error.noTerm");
        }
        byte[] content = switch (format) {
            case DOCX -> writers.docx().write(proposal.of(dossier, term));
            case PDF -> writers.pdf().write(proposal.of(dossier, term));
            case XLSX -> writers.xlsx().write(lists.sheets(dossier, notes(dossier)));
        };
        String name = name(dossier, format);
        audit.record(actor, "dossier.downloaded", dossier.campaign().code() + " · " + name);
        return new DossierFile(name, format.mediaType(), content);
    }

    private List<String> notes(Dossier dossier) {
        return List.of(
                dossier.names().bloc(),
                texts.of("sheet.campaign", dossier.campaign().name()),
                texts.of("sheet.day", texts.date(dossier.request().signedOn())));
    }

    private static String name(Dossier dossier, PaperFormat format) {
        String parts = String.join(
                " ",
                format.kind(),
                dossier.awardForm().code(),
                dossier.request().recipient().slug(),
                dossier.request().signedOn().toString());
        return FileNames.slug(parts) + "." + format.name().toLowerCase(Locale.ROOT);
    }
}
