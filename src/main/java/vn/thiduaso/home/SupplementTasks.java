package vn.thiduaso.home;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thiduaso.decision.DecisionQueries;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Role;

/** Supplements that superiors ask the leaders of a bloc for; one statement, none for others. */
@Component
@Order(7)
class SupplementTasks implements TaskSource {

    private final DecisionQueries decisions;

    SupplementTasks(DecisionQueries decisions) {
        this.decisions = decisions;
    }

    @Override
    public List<Task> of(Actor actor) {
        if (!actor.hasAny(Role.BLOC_HEAD, Role.BLOC_DEPUTY)) {
            return List.of();
        }
        return decisions.toAnswer(actor).stream()
                .map(asked -> Task.of(
                                "bad",
                                "home.task.supplement",
                                asked.dueOn(),
                                "/trinh/" + asked.dossierId(),
                                "home.action.open")
                        .with(asked.paperNumber())
                        .naming(List.of(asked.reason())))
                .toList();
    }
}
