package vn.thiduaso.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.report.ReportHead;
import vn.thiduaso.report.ReportState;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.unit.UnitView;

/** What the bloc's reports of one period ask of its leaders. */
record LeaderTasks(
        Actor actor,
        PeriodSheet period,
        String periodLabel,
        List<UnitView> members,
        Map<Long, ReportHead> heads,
        LocalDate today) {

    private static final String LOOK = "home.action.look";

    /** What the reports ask for, and to publish once nothing else is left to do. */
    List<Task> all(boolean mayPublish) {
        List<Task> tasks = fromReports();
        if (isReadyToPublish()) {
            String kind = mayPublish ? "near" : "info";
            tasks.add(Task.of(kind, "home.task.toPublish", null, base() + "/xep-hang", "home.action.publish")
                    .with(periodLabel));
        }
        return tasks;
    }

    /** Whom the leaders wait for, and what waits for them; after the lock nobody is waited for any more. */
    List<Task> fromReports() {
        List<Task> tasks = new ArrayList<>();
        List<String> toVerify = names(unit -> is(unit, ReportState.SUBMITTED) && !actor.belongsTo(unit.id()));
        add(tasks, toVerify, Task.of("near", "home.task.toVerify", null, base() + "/tham-dinh", "home.action.verify"));
        List<String> late = names(unit -> is(unit, ReportState.RETURNED) && isOverdue(heads.get(unit.id())));
        add(tasks, late, Task.of("bad", "home.task.returnOverdue", null, base() + "/bao-cao", LOOK));
        if (period.isOpenOn(today)) {
            String kind = period.isOverdueOn(today) ? "bad" : "info";
            LocalDate due = period.deadline();
            List<String> notStarted = names(unit -> is(unit, ReportState.NOT_STARTED));
            add(tasks, notStarted, Task.of(kind, "home.task.unitsNotStarted", due, base() + "/bao-cao", LOOK));
            List<String> drafts = names(unit -> is(unit, ReportState.DRAFT));
            add(tasks, drafts, Task.of(kind, "home.task.unitsInDraft", due, base() + "/bao-cao", LOOK));
        }
        List<String> own = names(unit -> is(unit, ReportState.SUBMITTED) && actor.belongsTo(unit.id()));
        add(tasks, own, Task.of("info", "home.task.ownUnitWaits", null, base() + "/tham-dinh", LOOK));
        return tasks;
    }

    /** Every member's report is verified; after the lock those that were submitted are enough. */
    private boolean isReadyToPublish() {
        boolean locked = today.isAfter(period.locksOn());
        return members.stream().anyMatch(unit -> is(unit, ReportState.VERIFIED))
                && members.stream()
                        .allMatch(unit -> is(unit, ReportState.VERIFIED) || (locked && wasNeverSubmitted(unit)));
    }

    private boolean wasNeverSubmitted(UnitView unit) {
        return is(unit, ReportState.NOT_STARTED) || is(unit, ReportState.DRAFT);
    }

    private String base() {
        return "/ky/" + period.id();
    }

    private void add(List<Task> tasks, List<String> names, Task task) {
        if (!names.isEmpty()) {
            tasks.add(task.with(names.size(), periodLabel).naming(names));
        }
    }

    private List<String> names(Predicate<UnitView> wanted) {
        return members.stream().filter(wanted).map(UnitView::name).toList();
    }

    private boolean is(UnitView unit, ReportState state) {
        ReportHead head = heads.get(unit.id());
        return head == null ? state == ReportState.NOT_STARTED : head.state() == state;
    }

    private boolean isOverdue(@Nullable ReportHead head) {
        LocalDate due = head == null ? null : head.returnDueOn();
        return due != null && due.isBefore(today);
    }
}
