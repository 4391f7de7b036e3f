package vn.thiduaso.home;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thiduaso.dossier.CompiledDossiers;
import vn.thiduaso.dossier.CompiledView;
import vn.thiduaso.dossier.DossierQueries;
import vn.thiduaso.dossier.JobState;
import vn.thiduaso.dossier.JobView;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Role;

/** What dossiers ask of the leaders: those that are being made, are ready, failed, or wait to be sent; two statements. */
@Component
@Order(6)
class DossierTasks implements TaskSource {

    private static final String OPEN = "home.action.open";

    private final DossierQueries dossiers;
    private final CompiledDossiers compiled;

    DossierTasks(DossierQueries dossiers, CompiledDossiers compiled) {
        this.dossiers = dossiers;
        this.compiled = compiled;
    }

    @Override
    public List<Task> of(Actor actor) {
        List<Task> tasks = new ArrayList<>();
        if (!actor.hasAny(Role.BLOC_HEAD, Role.BLOC_DEPUTY)) {
            return tasks;
        }
        dossiers.news(actor).forEach(job -> tasks.add(of(job)));
        for (CompiledView dossier : compiled.toForward(actor)) {
            tasks.add(
                    Task.of("near", "home.task.dossierToSend", null, address(dossier.campaignId()) + dossier.id(), OPEN)
                            .with(dossier.paperNumber())
                            .naming(List.of(dossier.awards())));
        }
        return tasks;
    }

    private static Task of(JobView job) {
        String href = address(job.campaignId()) + "lap/" + job.id();
        if (job.state() == JobState.FAILED) {
            return Task.of("bad", "home.task.dossierFailed", null, href, OPEN);
        }
        return job.isOpen()
                ? Task.of("info", "home.task.dossierBeingMade", null, href, OPEN)
                        .with(job.percent())
                : Task.of("near", "home.task.dossierReady", null, href, OPEN);
    }

    private static String address(long campaignId) {
        return "/phong-trao/" + campaignId + "/ho-so/";
    }
}
