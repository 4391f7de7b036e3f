package vn.thiduaso.demo;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.thiduaso.dossier.CompiledDossiers;
import vn.thiduaso.dossier.DossierQueries;
import vn.thiduaso.dossier.DossierRequest;
import vn.thiduaso.dossier.DossierService;
import vn.thiduaso.dossier.JobView;
import vn.thiduaso.dossier.NewDossier;
import vn.thiduaso.shared.Actor;

/** Asks for dossiers as a leader does, waits until they are made, and sends them. */
@Component
@Profile("demo")
class DossierCompiler {

    private static final Logger log = LoggerFactory.getLogger(DossierCompiler.class);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int MILLIS_BETWEEN_LOOKS = 20;

    private final DossierService service;
    private final DossierQueries queries;
    private final CompiledDossiers dossiers;
    private final DossierDates dates;

    DossierCompiler(DossierService service, DossierQueries queries, CompiledDossiers dossiers, DossierDates dates) {
        this.service = service;
        this.queries = queries;
        this.dossiers = dossiers;
        this.dates = dates;
    }

    /** A dossier that was sent the day after it was signed; nothing when it could not be made. */
    Optional<Long> sent(Actor head, long campaignId, DossierRequest request) {
        Optional<Long> made = compiled(head, campaignId, request);
        made.ifPresent(dossier -> {
            service.forward(head, campaignId, dossier);
            dates.sent(
                    dossier,
                    nominees(head, dossier),
                    DossierMaker.at(request.signedOn().plusDays(1), LocalTime.of(9, 5)));
        });
        return made;
    }

    /** A dossier that waits for its signature; nothing when it could not be made. */
    Optional<Long> compiled(Actor head, long campaignId, DossierRequest request) {
        long job = service.compile(
                head, campaignId, new NewDossier(request, UUID.randomUUID().toString(), null, null));
        JobView end = ended(head, campaignId, job);
        service.seen(head, job);
        Long dossier = end.dossierId();
        if (dossier == null) {
            log.warn("Không lập được hồ sơ minh họa: {}", end.failure());
            return Optional.empty();
        }
        dates.compiled(dossier, nominees(head, dossier), DossierMaker.at(request.signedOn(), LocalTime.of(14, 20)));
        return Optional.of(dossier);
    }

    List<Long> nominees(Actor reader, long dossier) {
        return dossiers.nominationIds(reader, dossier);
    }

    private JobView ended(Actor head, long campaignId, long job) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        JobView view = queries.job(head, campaignId, job);
        while (view.isOpen() && System.nanoTime() < until) {
            try {
                Thread.sleep(MILLIS_BETWEEN_LOOKS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return view;
            }
            view = queries.job(head, campaignId, job);
        }
        return view;
    }
}
