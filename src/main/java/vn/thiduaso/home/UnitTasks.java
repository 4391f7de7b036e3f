package vn.thiduaso.home;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.report.ReportHead;
import vn.thiduaso.report.ReportState;
import vn.thiduaso.report.ShownStates;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.VietnamTime;

/** What a unit's report asks of its people. */
final class UnitTasks {

    private UnitTasks() {}

    /** The shown state says what can be done; nothing can once it is locked. */
    static Optional<Task> of(
            Actor actor, ShownStates states, long unitId, @Nullable ReportHead head, String periodLabel) {
        PeriodSheet period = states.period();
        ReportState shown = states.of(unitId, head);
        LocalDate today = VietnamTime.dayOf(states.now());
        if (shown == ReportState.LOCKED || (!shown.isWithUnit() && !period.isOpenOn(today))) {
            return Optional.empty();
        }
        LocalDate until = states.reopened().get(unitId);
        if (until != null && states.isReopened(unitId)) {
            return Optional.of(Task.of("bad", "home.task.reopened", until, href(period, unitId), "home.action.continue")
                    .with(periodLabel));
        }
        return Optional.of(
                head == null
                        ? notStarted(period, unitId, periodLabel, today)
                        : of(actor, period, head, periodLabel, today));
    }

    private static Task notStarted(PeriodSheet period, long unitId, String periodLabel, LocalDate today) {
        return Task.of(
                        waiting(period, today),
                        "home.task.notStarted",
                        period.deadline(),
                        href(period, unitId),
                        "home.action.start")
                .with(periodLabel);
    }

    private static Task of(Actor actor, PeriodSheet period, ReportHead head, String periodLabel, LocalDate today) {
        String href = href(period, head.unitId());
        LocalDate due = period.deadline();
        String waiting = waiting(period, today);
        return switch (head.state()) {
            case NOT_STARTED, LOCKED -> notStarted(period, head.unitId(), periodLabel, today);
            case DRAFT -> draft(actor, head, href, due, waiting).with(periodLabel, head.entered(), head.total());
            case RETURNED ->
                Task.of("bad", "home.task.returned", head.returnDueOn(), href, "home.action.correct")
                        .with(periodLabel, head.returned());
            case SUBMITTED ->
                Task.of("info", "home.task.submitted", null, href, "home.action.look")
                        .with(periodLabel);
            case VERIFIED ->
                Task.of("ok", "home.task.verified", null, href, "home.action.look")
                        .with(periodLabel);
        };
    }

    private static Task draft(Actor actor, ReportHead head, String href, LocalDate due, String kind) {
        if (head.entered() < head.total()) {
            return Task.of(kind, "home.task.draft", due, href, "home.action.continue");
        }
        return actor.isHeadOf(head.unitId())
                ? Task.of(kind, "home.task.toSign", due, href + "/gui", "home.action.sign")
                : Task.of(kind, "home.task.awaitsSigning", due, href, "home.action.look");
    }

    private static String href(PeriodSheet period, long unitId) {
        return "/ky/" + period.id() + "/bao-cao/" + unitId;
    }

    private static String waiting(PeriodSheet period, LocalDate today) {
        return period.isOverdueOn(today) ? "bad" : "near";
    }
}
