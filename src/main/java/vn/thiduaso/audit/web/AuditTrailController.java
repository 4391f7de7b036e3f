package vn.thiduaso.audit.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.thiduaso.audit.AuditEvent;
import vn.thiduaso.audit.AuditFilter;
import vn.thiduaso.audit.AuditQueries;
import vn.thiduaso.audit.SubjectName;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.ui.Choice;
import vn.thiduaso.ui.ListSheets;
import vn.thiduaso.ui.ListState;
import vn.thiduaso.ui.Listing;

/** Shows the audit trail. */
@Controller
class AuditTrailController {

    private static final String PATH = "/quan-tri/nhat-ky";

    private final AuditQueries audit;
    private final AuditWords words;
    private final ListSheets sheets;

    AuditTrailController(AuditQueries audit, AuditWords words, ListSheets sheets) {
        this.audit = audit;
        this.words = words;
        this.sheets = sheets;
    }

    @GetMapping(PATH)
    String show(Actor actor, HttpServletRequest request, Locale locale, Model model) {
        ListState list = ListState.of(request);
        Listing<AuditEvent> events = audit.find(actor, filter(list), list.page());
        model.addAttribute("list", list);
        model.addAttribute("events", lines(actor, events.rows(), locale));
        model.addAttribute("paging", events.paging());
        model.addAttribute("actions", actions(actor, locale));
        return "audit/trail";
    }

    @GetMapping(PATH + ".xlsx")
    ResponseEntity<byte[]> download(Actor actor, HttpServletRequest request, Locale locale) {
        ListState list = ListState.of(request);
        return sheets.<EventLine>of(sheets.text("audit.title"), List.of(), list)
                .moment("audit.at", EventLine::at)
                .text("audit.who", 20, EventLine::who)
                .text("audit.action", 24, EventLine::action)
                .text("audit.subject", 38, line -> line.subject().text())
                .text("audit.changes", 52, line -> words.text(line.changes(), locale))
                .download(lines(actor, audit.all(actor, filter(list)), locale));
    }

    private List<EventLine> lines(Actor actor, List<AuditEvent> events, Locale locale) {
        Map<String, SubjectName> names = audit.names(actor, events);
        return events.stream()
                .map(event -> new EventLine(
                        event.at(),
                        event.actorName(),
                        words.action(event.action(), locale),
                        names.getOrDefault(event.subject(), new SubjectName(event.subject(), null)),
                        words.changes(event, locale)))
                .toList();
    }

    private static AuditFilter filter(ListState list) {
        return new AuditFilter(list.query(), list.get("action"), day(list.get("from")), day(list.get("to")));
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
    record EventLine(Instant at, String who, String action, SubjectName subject, List<AuditWords.ChangeLine> changes) {}
}
