package vn.thiduaso.home;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Role;

/** Việc cần làm: what waits for a person, the most pressing first. */
@Component
public class TaskQueries {

    private static final String OPEN = "home.action.open";
    private static final List<String> KINDS = List.of("bad", "near", "info", "ok");

    private final List<TaskSource> sources;

    TaskQueries(List<TaskSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /** Everything that waits, by urgency and then by deadline. */
    public List<Task> tasks(Actor actor) {
        List<Task> tasks = new ArrayList<>();
        sources.forEach(source -> tasks.addAll(source.of(actor)));
        tasks.addAll(standing(actor));
        tasks.sort(Comparator.comparing((Task task) -> KINDS.indexOf(task.kind()))
                .thenComparing(Task::due, Comparator.nullsLast(Comparator.naturalOrder())));
        return tasks;
    }

    /** For those whose work does not come from reports: where it is found. */
    private static List<Task> standing(Actor actor) {
        List<Task> tasks = new ArrayList<>();
        if (actor.isAdministrator()) {
            tasks.add(Task.of("info", "home.task.accounts", null, "/quan-tri/tai-khoan", OPEN));
        }
        if (actor.hasAny(Role.SUPERIOR_READER)) {
            tasks.add(Task.of("info", "home.task.readRankings", null, "/phong-trao", OPEN));
        }
        return tasks;
    }
}
