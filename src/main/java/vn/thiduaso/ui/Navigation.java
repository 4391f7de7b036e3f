package vn.thiduaso.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the layout shows around the content; in the model as {@code nav}. Without it the page has only a top bar.
 *
 * @param userName full name of the person
 * @param roleLine role and unit in one line, resolved text
 * @param contextTitle the bloc or campaign being looked at, resolved text
 * @param items at most eight places, in the person's own order of work
 * @param periods the periods that can be switched to; the current one stands in the head
 */
public record Navigation(
        String userName, String roleLine, String contextTitle, List<NavItem> items, List<PeriodChoice> periods) {

    public Navigation {
        items = List.copyOf(items);
        periods = List.copyOf(periods);
    }

    /** The period being looked at, if any. */
    public @Nullable PeriodChoice period() {
        return periods.stream().filter(PeriodChoice::current).findFirst().orElse(null);
    }
}
