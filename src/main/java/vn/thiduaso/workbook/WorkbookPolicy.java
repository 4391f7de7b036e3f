package vn.thiduaso.workbook;

import java.time.format.DateTimeFormatter;
import vn.thiduaso.entry.EntryPage;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Forbidden;
import vn.thiduaso.shared.RuleViolation;

/** Who may send a workbook back: who works for the unit, while the report is with the unit and open. */
final class WorkbookPolicy {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private WorkbookPolicy() {}

    static void requireUpload(Actor actor, long unitId) {
        Forbidden.unless(actor.worksFor(unitId), "upload the workbook of unit " + unitId);
    }

    /** Says why nothing can be entered now. */
    static void requireOpen(EntryPage page) {
        RuleViolation.unless(
                !page.isNotOpenYet(),
                "report.error.notOpenYet",
                DAY.format(page.period().opensOn()));
        switch (page.state()) {
            case SUBMITTED -> throw new RuleViolation("report.error.alreadySubmitted");
            case VERIFIED -> throw new RuleViolation("report.error.alreadyVerified");
            default ->
                RuleViolation.unless(
                        page.canEdit(),
                        "report.error.locked",
                        DAY.format(page.window().lastDay()));
        }
    }
}
