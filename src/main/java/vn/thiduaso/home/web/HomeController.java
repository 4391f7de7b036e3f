package vn.thiduaso.home.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.thiduaso.home.LatestRanking;
import vn.thiduaso.home.Task;
import vn.thiduaso.home.TaskQueries;
import vn.thiduaso.shared.Actor;

/** Việc cần làm: the first page after signing in. */
@Controller
class HomeController {

    private final TaskQueries tasks;
    private final LatestRanking latest;

    HomeController(TaskQueries tasks, LatestRanking latest) {
        this.tasks = tasks;
        this.latest = latest;
    }

    @GetMapping("/")
    String tasks(Actor actor, Model model) {
        List<Task> all = tasks.tasks(actor);
        model.addAttribute("actor", actor);
        model.addAttribute("urgent", all.stream().filter(Task::isUrgent).toList());
        model.addAttribute("rest", all.stream().filter(task -> !task.isUrgent()).toList());
        model.addAttribute("latest", latest.of(actor).orElse(null));
        model.addAttribute("ownUnits", actor.unitIds());
        return "home/tasks";
    }
}
