package vn.thiduaso.home;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.vote.ballot.BallotQueries;
import vn.thiduaso.vote.ballot.Waiting;

/** What an open vote asks: of heads of units to cast, of the secretary to enter papers, of others to compare and count. */
@Component
@Order(4)
class VoteTasks implements TaskSource {

    private final BallotQueries ballots;

    VoteTasks(BallotQueries ballots) {
        this.ballots = ballots;
    }

    /** One statement; none for who has no part in a bloc. */
    @Override
    public List<Task> of(Actor actor) {
        boolean takesPart = actor.grants().stream().anyMatch(grant -> grant.unitId() != null);
        return takesPart
                ? ballots.waiting(actor).stream()
                        .flatMap(waiting -> tasks(waiting).stream())
                        .toList()
                : List.of();
    }

    private static List<Task> tasks(Waiting waiting) {
        String session = "/phong-trao/" + waiting.campaignId() + "/hop-xet/" + waiting.sessionId();
        List<Task> tasks = new ArrayList<>();
        if (waiting.toCast()) {
            tasks.add(task("near", "home.task.vote.cast", session, "home.action.vote"));
        }
        if (waiting.papersDue() > 0) {
            tasks.add(task("near", "home.task.vote.papers", session, "home.action.open")
                    .with(waiting.papersDue()));
        }
        if (waiting.toCompare() > 0) {
            tasks.add(task("near", "home.task.vote.compare", session, "home.action.check"));
        }
        if (waiting.isComplete()) {
            tasks.add(task("near", "home.task.vote.count", session, "home.action.open"));
        } else if (waiting.outstanding() > 0) {
            tasks.add(task("info", "home.task.vote.runs", session, "home.action.open")
                    .with(waiting.outstanding()));
        }
        return tasks;
    }

    private static Task task(String kind, String title, String href, String action) {
        return Task.of(kind, title, null, href, action);
    }
}
