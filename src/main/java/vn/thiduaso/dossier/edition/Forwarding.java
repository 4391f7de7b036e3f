package vn.thiduaso.dossier.edition;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.dossier.DossierState;
import vn.thiduaso.nomination.NominationQueries;
import vn.thiduaso.nomination.NominationStatus;
import vn.thiduaso.nomination.NominationSteps;
import vn.thiduaso.nomination.NominationView;
import vn.thiduaso.shared.Actor;

/** Notes that a dossier was signed and sent; the caller has asked who does it. */
@Component
public class Forwarding {

    private final Shelf shelf;
    private final NominationQueries nominations;
    private final NominationSteps moves;
    private final AuditLog audit;
    private final Clock clock;

    Forwarding(Shelf shelf, NominationQueries nominations, NominationSteps moves, AuditLog audit, Clock clock) {
        this.shelf = shelf;
        this.nominations = nominations;
        this.moves = moves;
        this.audit = audit;
        this.clock = clock;
    }

    /** Done once, however often it is asked for: from now on it is frozen for good, and the edition that it follows, if that was sent too, gives way. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forward(Actor actor, long dossierId) {
        CompiledDossier dossier = shelf.find(dossierId);
        if (dossier.state() == DossierState.FORWARDED) {
            return;
        }
        dossier.forward(actor.name(), clock.instant());
        List<Long> waiting = nominations.byIds(actor, shelf.files().nominations(dossierId)).stream()
                .filter(nomination -> nomination.status() == NominationStatus.IN_DOSSIER)
                .map(NominationView::id)
                .toList();
        moves.forwarded(actor, waiting, dossier.paperNumber());
        Long before = dossier.lineage().replacesId();
        if (before != null) {
            CompiledDossier old = shelf.find(before);
            if (old.wasForwarded()) {
                old.replace(clock.instant());
            }
        }
        audit.record(actor, "dossier.forwarded", dossier.paperNumber());
    }
}
