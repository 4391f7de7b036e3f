package vn.thiduaso.home;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.disclosure.DisclosureQueries;
import vn.thiduaso.disclosure.DisclosureQueries.TakenBack;
import vn.thiduaso.shared.Actor;

/** Reports of the person's unit whose verification was taken back, with the reason, until they are verified again. */
@Component
@Order(3)
class TakenBackTasks implements TaskSource {

    private final Places places;
    private final DisclosureQueries disclosures;
    private final PeriodLabels labels;

    TakenBackTasks(Places places, DisclosureQueries disclosures, PeriodLabels labels) {
        this.places = places;
        this.disclosures = disclosures;
        this.labels = labels;
    }

    /** One statement; none for who works for no unit. */
    @Override
    public List<Task> of(Actor actor) {
        List<PeriodSheet> opened = places.openedPeriods(actor);
        return disclosures.takenBack(actor, opened.stream().map(PeriodSheet::id).toList()).stream()
                .map(back -> task(back, opened))
                .toList();
    }

    private Task task(TakenBack back, List<PeriodSheet> opened) {
        String label = opened.stream()
                .filter(period -> period.id() == back.periodId())
                .map(labels::of)
                .findFirst()
                .orElse("");
        String href = "/ky/" + back.periodId() + "/bao-cao/" + back.unitId();
        return Task.of("near", "home.task.unverified", null, href, "home.action.look")
                .with(label)
                .naming(List.of(back.reason()));
    }
}
