package vn.thiduaso.audit.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.thiduaso.audit.AuditEvent;
import vn.thiduaso.audit.AuditFilter;
import vn.thiduaso.audit.AuditQueries;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.ui.Choice;
import vn.thiduaso.ui.ListState;
import vn.thiduaso.ui.Listing;

/** Shows the audit trail. */
@Controller
class AuditTrailController {

    private final AuditQueries audit;
    private final AuditWords words;

    AuditTrailController(AuditQueries audit, AuditWords words) {
        this.audit = audit;
        this.words = words;
    }

    @GetMapping("/quan-tri/nhat-ky")
    String show(Actor actor, HttpServletRequest request, Locale locale, Model model) {
        ListState list = ListState.of(request);
        AuditFilter filter =
                new AuditFilter(list.query(), list.get("action"), day(list.get("from")), day(list.get("to")));
        Listing<AuditEvent> events = audit.find(actor, filter, list.page());
        model.addAttribute("list", list);
        model.addAttribute(
                "events",
                events.rows().stream()
                        .map(event -> new EventLine(
                                event.at(),
                                event.actorName(),
                                words.action(event.action(), locale),
                                event.subject(),
                                words.changes(event, locale)))
                        .toList());
        model.addAttribute("paging", events.paging());
        model.addAttribute("actions", actions(actor, locale));
        return "audit/trail";
    }

    private List<Choice> actions(Actor actor, Locale locale) {
        return audit.actions(actor).stream()
                .map(action -> new Choice(action, words.action(action, locale)))
                .sorted(Comparator.comparing(Choice::text))
                .toList();
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    /** A line of the page. */
    record EventLine(Instant at, String who, String action, String subject, List<AuditWords.ChangeLine> changes) {}
}
