package vn.thiduaso.home;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.nomination.NominationCounts;
import vn.thiduaso.nomination.NominationQueries;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Role;

/** What nominations ask of units and leaders; one statement for each of the latest campaigns. */
@Component
@Order(5)
class NominationTasks implements TaskSource {

    private static final int CAMPAIGNS = 2;
    private static final String OPEN = "home.action.open";
    private static final String DECIDE = "home.action.decide";

    private final Places places;
    private final NominationQueries nominations;

    NominationTasks(Places places, NominationQueries nominations) {
        this.places = places;
        this.nominations = nominations;
    }

    @Override
    public List<Task> of(Actor actor) {
        List<Task> tasks = new ArrayList<>();
        if (!actor.hasAny(Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.BLOC_HEAD, Role.BLOC_DEPUTY)) {
            return tasks;
        }
        for (CampaignSheet campaign :
                places.campaigns(actor).stream().limit(CAMPAIGNS).toList()) {
            NominationCounts counts = nominations.counts(actor, campaign.id());
            String list = "/phong-trao/" + campaign.id() + "/khen-thuong?status=";
            String toSign = actor.hasAny(Role.UNIT_HEAD) ? "near" : "info";
            add(
                    tasks,
                    campaign,
                    counts.returned(),
                    Task.of("bad", "home.task.nominationsReturned", null, list + "RETURNED", OPEN));
            add(
                    tasks,
                    campaign,
                    counts.toDecide(),
                    Task.of("near", "home.task.nominationsToDecide", null, list + "SUBMITTED", DECIDE));
            add(
                    tasks,
                    campaign,
                    counts.drafts(),
                    Task.of(toSign, "home.task.nominationsToSign", null, list + "DRAFT", OPEN));
        }
        return tasks;
    }

    private static void add(List<Task> tasks, CampaignSheet campaign, long count, Task task) {
        if (count > 0) {
            tasks.add(task.with(count).naming(List.of(campaign.name())));
        }
    }
}
