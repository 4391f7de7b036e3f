package vn.thiduaso.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.crosscheck.CrossCheckPage;
import vn.thiduaso.crosscheck.CrossCheckQueries;
import vn.thiduaso.shared.Actor;

/** Reports of other units that the person's unit was asked to check and has not finished. */
@Component
@Order(2)
class CheckTasks implements TaskSource {

    private final Places places;
    private final CrossCheckQueries checks;
    private final PeriodLabels labels;
    private final Clock clock;

    CheckTasks(Places places, CrossCheckQueries checks, PeriodLabels labels, Clock clock) {
        this.places = places;
        this.checks = checks;
        this.labels = labels;
        this.clock = clock;
    }

    /** One statement, a second when there is an assignment; none for who works for no unit. */
    @Override
    public List<Task> of(Actor actor) {
        if (actor.unitIds().isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        List<PeriodSheet> running = places.openedPeriods(actor).stream()
                .filter(period -> period.isOpenOn(today))
                .toList();
        return checks.tasks(actor, running.stream().map(PeriodSheet::id).toList()).stream()
                .filter(line -> line.progress().isOpen() && !line.progress().isComplete())
                .map(line -> task(line, running))
                .toList();
    }

    private Task task(CrossCheckPage.Line line, List<PeriodSheet> running) {
        long period = line.check().periodId();
        String label = running.stream()
                .filter(found -> found.id() == period)
                .map(labels::of)
                .findFirst()
                .orElse("");
        String href =
                "/ky/" + period + "/kiem-tra-cheo/bao-cao/" + line.checked().id();
        return Task.of("near", "home.task.crossCheck", null, href, "home.action.check")
                .with(label, line.progress().said(), line.progress().items())
                .naming(List.of(line.checked().name()));
    }
}
