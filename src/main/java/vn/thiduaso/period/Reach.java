package vn.thiduaso.period;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thiduaso.campaign.PeriodDates;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.report.ReportState;
import vn.thiduaso.shared.Contact;
import vn.thiduaso.unit.UnitView;

/** Whom a change of dates reaches, and how, at the moment of looking. */
public record Reach(PeriodSheet before, PeriodDates after, List<Line> lines) {

    public Reach {
        lines = List.copyOf(lines);
    }

    /**
     * One unit of the bloc.
     *
     * @param state of its report as it is shown now
     * @param people its officers and heads who can be told
     */
    public record Line(UnitView unit, ReportState state, List<Effect> effects, List<Contact> people) {

        public boolean isReached() {
            return !effects.isEmpty();
        }
    }

    public List<Line> reached() {
        return lines.stream().filter(Line::isReached).toList();
    }

    public List<Line> untouched() {
        return lines.stream().filter(line -> !line.isReached()).toList();
    }

    /** Letters are about deadline and lock; other changes are only seen on the pages. */
    public boolean isTold() {
        boolean moved =
                !before.deadline().equals(after.deadline()) || !before.locksOn().equals(after.locksOn());
        return moved && !reached().isEmpty();
    }

    public int people() {
        return isTold()
                ? reached().stream().mapToInt(line -> line.people().size()).sum()
                : 0;
    }

    Set<Long> unitIds() {
        return reached().stream().map(line -> line.unit().id()).collect(Collectors.toSet());
    }

    /** What was shown, in short: a form carries it along, so that nothing else is stored than what was confirmed. */
    public String key() {
        List<Object> shown = lines.stream()
                .map(line -> (Object) List.of(line.unit().id(), line.state(), line.effects(), people()))
                .toList();
        return Integer.toHexString(Objects.hash(before.version(), after, shown.toString()));
    }
}
