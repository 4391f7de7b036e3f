package vn.thiduaso.demo.results;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.demo.people.DemoUnit;
import vn.thiduaso.demo.people.Scene;
import vn.thiduaso.demo.writing.DemoFiles;
import vn.thiduaso.demo.writing.Dice;
import vn.thiduaso.demo.writing.Today;

/** Makes the reports of the period that contains today: some unit in every state. */
@Component
@Profile("demo")
class CurrentReports {

    private static final String NOT_STARTED = "NOT_STARTED";
    private static final List<String> LEFT_FOR_LATER = List.of("10", "9", "8", "5", "4");

    private final ReportMaker reports;
    private final VerdictMaker verdicts;
    private final List<UnitState> states;
    private final Map<String, List<Returned>> returned;

    CurrentReports(DemoFiles files, ReportMaker reports, VerdictMaker verdicts) {
        this.reports = reports;
        this.verdicts = verdicts;
        this.states = files.read("states.csv", UnitState.class);
        this.returned =
                files.read("returns.csv", Returned.class).stream().collect(Collectors.groupingBy(Returned::unit));
    }

    void add(ReportRows rows, Scene scene, CampaignSheet campaign, PeriodSheet period) {
        for (UnitState state : states) {
            if (!state.state().equals(NOT_STARTED)) {
                rows.add(filed(scene, campaign, period, state));
            }
        }
    }

    private Filed filed(Scene scene, CampaignSheet campaign, PeriodSheet period, UnitState state) {
        DemoUnit unit = scene.bloc().unit(state.unit());
        Dice dice = Dice.of("current", unit.code(), period.code());
        LocalDate day = scene.today().date();
        List<Filed.Entry> entries = entries(
                reports.entries(scene, campaign, period, unit, scene.today().notLater(period.dataTo())), state);
        boolean late = state.late() > 0;
        OffsetDateTime first = state.isDraft() ? null : at(scene, period, day.minusDays(late ? 9 : 5), dice);
        OffsetDateTime submitted = late ? at(scene, period, day.minusDays(1), dice) : first;
        OffsetDateTime decided =
                Today.later(at(scene, period, day.minusDays(state.isOverdue() ? 4 : 2), dice), submitted);
        OffsetDateTime entered = Today.earlier(at(scene, period, day.minusDays(state.isDraft() ? 1 : 7), dice), first);
        String verifier = scene.bloc().termOn(day).verifierOf(unit);
        return new Filed(
                unit,
                period,
                state.state(),
                state.isDraft() ? 0 : 1 + state.late(),
                new Filed.Moments(entered, first, submitted, state.state().equals("VERIFIED") ? decided : null),
                scene.staff().submitterOf(unit),
                verifier,
                state.dueInDays() == null ? null : day.plusDays(state.dueInDays()),
                state.late(),
                entries,
                verdicts.decide(entries, state.decided(), decided, verifier, dice));
    }

    /** In working hours of the day, but not before the period was opened. */
    private static OffsetDateTime at(Scene scene, PeriodSheet period, LocalDate day, Dice dice) {
        return scene.today().at(day.isBefore(period.opensOn()) ? period.opensOn() : day, dice);
    }

    /** Leaves out what a draft lacks and opens what was sent back. */
    private List<Filed.Entry> entries(List<Filed.Entry> complete, UnitState state) {
        List<String> missing = missing(complete, complete.size() - state.entered());
        Map<String, String> reasons = returned.getOrDefault(state.unit(), List.of()).stream()
                .collect(Collectors.toMap(Returned::item, Returned::reason));
        return complete.stream()
                .map(entry -> new Filed.Entry(
                        entry.indicator(),
                        missing.contains(entry.indicator().code()) ? Result.missing() : entry.result(),
                        reasons.get(entry.indicator().code()),
                        entry.enteredBy()))
                .toList();
    }

    private static List<String> missing(List<Filed.Entry> entries, int count) {
        List<String> order = new ArrayList<>(LEFT_FOR_LATER);
        for (int i = entries.size() - 1; i >= 0; i--) {
            String code = entries.get(i).indicator().code();
            if (!order.contains(code)) {
                order.add(code);
            }
        }
        return order.subList(0, count);
    }

    private record UnitState(
            String unit,
            String state,
            int entered,
            @Nullable Integer dueInDays,
            int late,
            int decided) {

        boolean isDraft() {
            return state.equals("DRAFT");
        }

        boolean isOverdue() {
            return dueInDays != null && dueInDays < 0;
        }
    }

    private record Returned(String unit, String item, String reason) {}
}
