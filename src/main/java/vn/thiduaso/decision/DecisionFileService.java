package vn.thiduaso.decision;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.evidence.EvidenceFile;
import vn.thiduaso.evidence.EvidenceStore;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;

/** Keeps the signed decision with what was recorded of it: superiors attach it, leaders of the bloc read it too. */
@Service
@Transactional
public class DecisionFileService {

    private final ForwardedDossiers dossiers;
    private final DecisionRows rows;
    private final EvidenceStore files;
    private final AuditLog audit;

    DecisionFileService(ForwardedDossiers dossiers, DecisionRows rows, EvidenceStore files, AuditLog audit) {
        this.dossiers = dossiers;
        this.rows = rows;
        this.files = files;
        this.audit = audit;
    }

    /** Attaches a file; a {@link vn.thiduaso.shared.RuleViolation} says why it cannot be taken. */
    public void attach(Actor actor, long dossierId, long decisionId, String fileName, byte[] content) {
        ForwardedDossier dossier = dossiers.one(actor, dossierId);
        DecisionPolicy.requireDecide(actor, dossier.blocId());
        RecordedDecision decision = decision(dossierId, decisionId);
        files.addFile(actor, RecordedDecision.ownerKey(decisionId), fileName, content);
        audit.record(actor, "decision.fileAdded", decision.number() + " · " + fileName);
    }

    /** A file of the decision. */
    @Transactional(readOnly = true)
    public EvidenceFile open(Actor actor, long dossierId, long decisionId, long fileId) {
        DecisionPolicy.requireRead(actor, dossiers.one(actor, dossierId).blocId());
        decision(dossierId, decisionId);
        return files.open(actor, RecordedDecision.ownerKey(decisionId), fileId);
    }

    private RecordedDecision decision(long dossierId, long decisionId) {
        return rows.decisions(dossierId).stream()
                .filter(decision -> decision.id() == decisionId)
                .findFirst()
                .orElseThrow(() -> new NotFound("decision", decisionId));
    }
}
