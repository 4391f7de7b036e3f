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

    List<Task> tasks() {
        String base = "/ky/" + period.id();
        List<Task> tasks = new ArrayList<>();
        List<String> toVerify = names(unit -> is(unit, ReportState.SUBMITTED) && !actor.belongsTo(unit.id()));
        add(tasks, toVerify, Task.of("near", "home.task.toVerify", null, base + "/tham-dinh", "home.action.verify"));
        List<String> late = names(unit -> is(unit, ReportState.RETURNED) && isOverdue(heads.get(unit.id())));
        add(tasks, late, Task.of("bad", "home.task.returnOverdue", null, base + "/bao-cao", "home.action.look"));
        List<String> notStarted = names(unit -> is(unit, ReportState.NOT_STARTED));
        String kind = period.isOverdueOn(today) ? "bad" : "info";
        LocalDate due = period.deadline();
        add(tasks, notStarted, Task.of(kind, "home.task.unitsNotStarted", due, base + "/bao-cao", "home.action.look"));
        List<String> drafts = names(unit -> is(unit, ReportState.DRAFT));
        add(tasks, drafts, Task.of(kind, "home.task.unitsInDraft", due, base + "/bao-cao", "home.action.look"));
        List<String> own = names(unit -> is(unit, ReportState.SUBMITTED) && actor.belongsTo(unit.id()));
        add(tasks, own, Task.of("info", "home.task.ownUnitWaits", null, base + "/tham-dinh", "home.action.look"));
        return tasks;
    }

    /** Whether every member's report is verified, so that the period can be ranked. */
    boolean allVerified() {
        return !members.isEmpty() && members.stream().allMatch(unit -> is(unit, ReportState.VERIFIED));
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
