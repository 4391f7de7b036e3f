package vn.thiduaso.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.ranking.Progress;
import vn.thiduaso.shared.Actor;

/** What a preliminary table asks of both sides: to look and object, to answer, to publish. */
final class RankingTasks {

    private RankingTasks() {}

    static List<Task> of(
            Actor actor, long blocId, PeriodSheet period, String label, @Nullable Progress ranking, Clock clock) {
        List<Task> tasks = new ArrayList<>();
        if (ranking == null || ranking.published()) {
            return tasks;
        }
        String table = "/ky/" + period.id() + "/xep-hang";
        boolean open = ranking.isWindowOpenAt(clock.instant());
        LocalDate ends = ranking.windowEndsOn();
        boolean leads = actor.leads(blocId);
        if (leads && ranking.openObjections() > 0) {
            tasks.add(Task.of("near", "home.task.objections", null, table + "/kien-nghi", "home.action.answer")
                    .with(ranking.openObjections(), label));
        } else if (leads && ranking.isAdopted() && !open) {
            String kind = actor.isBlocHead(blocId) ? "near" : "info";
            tasks.add(Task.of(kind, "home.task.windowOver", null, table, "home.action.publish")
                    .with(label));
        }
        if (leads && open) {
            tasks.add(Task.of("info", "home.task.windowRuns", ends, table, "home.action.look")
                    .with(label));
        }
        if (!actor.unitIds().isEmpty() && open) {
            boolean head = actor.unitIds().stream().anyMatch(actor::isHeadOf);
            tasks.add(Task.of(head ? "near" : "info", "home.task.mayObject", ends, table, "home.action.seeTable")
                    .with(label));
        }
        return tasks;
    }
}
