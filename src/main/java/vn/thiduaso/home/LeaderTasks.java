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
import vn.thiduaso.report.ShownStates;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.VietnamTime;
import vn.thiduaso.unit.UnitView;

/** What the bloc's reports of one period ask of its leaders. */
record LeaderTasks(
        Actor actor, ShownStates states, String periodLabel, List<UnitView> members, Map<Long, ReportHead> heads) {

    private static final String LOOK = "home.action.look";
    private static final String VERIFY = "home.action.verify";

    /** What the reports ask for, and to adopt or publish the table once nothing else is left to do. */
    List<Task> all(boolean mayPublish, boolean adoptsFirst) {
        List<Task> tasks = fromReports();
        if (isReadyToPublish()) {
            String kind = mayPublish ? "near" : "info";
            String title = adoptsFirst ? "home.task.toAdopt" : "home.task.toPublish";
            String action = adoptsFirst ? "home.action.adopt" : "home.action.publish";
            tasks.add(Task.of(kind, title, null, base() + "/xep-hang", action).with(periodLabel));
        }
        return tasks;
    }

    /** Whom the leaders wait for, and what waits for them; after the lock nobody is waited for any more. */
    List<Task> fromReports() {
        List<Task> tasks = new ArrayList<>();
        PeriodSheet period = states.period();
        LocalDate today = VietnamTime.dayOf(states.now());
        List<String> answered = names(unit -> awaitsVerifying(unit) && isResubmission(heads.get(unit.id())));
        add(tasks, answered, Task.of("near", "home.task.answered", null, base() + "/tham-dinh", VERIFY));
        List<String> toVerify = names(unit -> awaitsVerifying(unit) && !isResubmission(heads.get(unit.id())));
        add(tasks, toVerify, Task.of("near", "home.task.toVerify", null, base() + "/tham-dinh", VERIFY));
        List<String> late = names(unit -> is(unit, ReportState.RETURNED) && isOverdue(heads.get(unit.id()), today));
        add(tasks, late, Task.of("bad", "home.task.returnOverdue", null, base() + "/bao-cao", LOOK));
        if (period.isOpenOn(today)) {
            String kind = period.isOverdueOn(today) ? "bad" : "info";
            LocalDate due = period.deadline();
            List<String> notStarted = names(unit -> is(unit, ReportState.NOT_STARTED));
            add(tasks, notStarted, Task.of(kind, "home.task.unitsNotStarted", due, base() + "/bao-cao", LOOK));
            List<String> drafts = names(unit -> is(unit, ReportState.DRAFT));
            add(tasks, drafts, Task.of(kind, "home.task.unitsInDraft", due, base() + "/bao-cao", LOOK));
        }
        List<String> reopened = names(unit -> states.isReopened(unit.id())
                && states.of(unit.id(), heads.get(unit.id())).isWithUnit());
        add(tasks, reopened, Task.of("info", "home.task.unitsReopened", null, base() + "/bao-cao", LOOK));
        List<String> own = names(unit -> is(unit, ReportState.SUBMITTED) && actor.belongsTo(unit.id()));
        add(tasks, own, Task.of("info", "home.task.ownUnitWaits", null, base() + "/tham-dinh", LOOK));
        return tasks;
    }

    /** Every member's report is verified; what was not submitted before the lock is waited for no longer. */
    private boolean isReadyToPublish() {
        return members.stream().anyMatch(unit -> is(unit, ReportState.VERIFIED))
                && members.stream().allMatch(unit -> is(unit, ReportState.VERIFIED) || is(unit, ReportState.LOCKED));
    }

    private String base() {
        return "/ky/" + states.period().id();
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
        return states.of(unit.id(), heads.get(unit.id())) == state;
    }

    private boolean awaitsVerifying(UnitView unit) {
        return is(unit, ReportState.SUBMITTED) && !actor.belongsTo(unit.id());
    }

    /** What was sent back and has come again. */
    private static boolean isResubmission(@Nullable ReportHead head) {
        return head != null && head.submissionNo() > 1;
    }

    private static boolean isOverdue(@Nullable ReportHead head, LocalDate today) {
        LocalDate due = head == null ? null : head.returnDueOn();
        return due != null && due.isBefore(today);
    }
}
