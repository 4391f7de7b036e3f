package vn.thiduaso.notice;

import java.time.LocalDate;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.unit.UnitView;

/**
 * Something that people are told about a unit's report.
 *
 * @param occasion makes it differ from an earlier one of the same kind, e.g. the day or the submission it is about
 * @param due by when the report is asked for
 * @param lastDay the last day on which it is taken
 * @param detail what the kind adds: the report's state, who acted, or the day before it was moved
 * @param count entries that were sent back; otherwise 0
 */
record Reminder(
        ReminderKind kind,
        PeriodSheet period,
        UnitView unit,
        String occasion,
        LocalDate due,
        LocalDate lastDay,
        String detail,
        int count) {

    /** A reminder of the day. */
    static Reminder of(ReminderKind kind, PeriodSheet period, Standing about, LocalDate occasion) {
        return new Reminder(
                kind,
                period,
                about.unit(),
                occasion.toString(),
                about.due(),
                about.lastDay(),
                about.state().name(),
                0);
    }

    /** News of a report. */
    static Reminder news(ReminderKind kind, PeriodSheet period, UnitView unit, String occasion, String by) {
        return new Reminder(kind, period, unit, occasion, period.deadline(), period.locksOn(), by, 0);
    }

    /** With days of its own. */
    Reminder due(LocalDate day, LocalDate last) {
        return new Reminder(kind, period, unit, occasion, day, last, detail, count);
    }

    Reminder due(LocalDate day, int items) {
        return new Reminder(kind, period, unit, occasion, day, lastDay, detail, items);
    }
}
