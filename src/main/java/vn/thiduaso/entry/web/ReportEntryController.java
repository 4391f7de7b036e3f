package vn.thiduaso.entry.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thiduaso.disclosure.DisclosureQueries;
import vn.thiduaso.entry.EntryPage;
import vn.thiduaso.entry.EntryQueries;
import vn.thiduaso.report.CarryOverService;
import vn.thiduaso.report.EntryAddress;
import vn.thiduaso.report.ReportService;
import vn.thiduaso.report.ReportState;
import vn.thiduaso.report.typed.EntryInput;
import vn.thiduaso.report.typed.SaveResult;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.ui.Notice;

/** The page on which a unit enters its results, and on which the leaders of the bloc read them. */
@Controller
@RequestMapping("/ky/{periodId}/bao-cao/{unitId}")
class ReportEntryController {

    private static final String REGISTER = "register";
    private static final String SUBMIT = "submit";
    private static final String COPY = "copy";
    private static final String CONFIRM = "confirm:";

    private final EntryQueries queries;
    private final ReportService reports;
    private final CarryOverService carryOver;
    private final DisclosureQueries disclosures;

    ReportEntryController(
            EntryQueries queries, ReportService reports, CarryOverService carryOver, DisclosureQueries disclosures) {
        this.disclosures = disclosures;
        this.queries = queries;
        this.reports = reports;
        this.carryOver = carryOver;
    }

    @GetMapping
    String show(Actor actor, @PathVariable long periodId, @PathVariable long unitId, Model model) {
        EntryPage page = queries.page(actor, periodId, unitId);
        if (page.state() == ReportState.SUBMITTED) {
            model.addAttribute(
                    "unverified",
                    disclosures.lastUnverified(actor, periodId, unitId).orElse(null));
        }
        return page(page, model);
    }

    @PostMapping
    String save(
            Actor actor,
            @PathVariable long periodId,
            @PathVariable long unitId,
            @ModelAttribute("form") EntryForm form,
            Model model,
            RedirectAttributes redirect) {
        List<EntryInput> inputs = form.toInputs();
        SaveResult result;
        try {
            result = reports.saveEntries(actor, periodId, unitId, inputs);
        } catch (RuleViolation refused) {
            model.addAttribute("notice", Notice.problem(refused.messageKey(), refused.arguments()));
            return page(queries.page(actor, periodId, unitId).refused(inputs), model);
        }
        if (!result.isComplete()) {
            model.addAttribute("saved", result.saved());
            return page(queries.page(actor, periodId, unitId).after(result), model);
        }
        redirect.addFlashAttribute("notice", then(actor, periodId, unitId, form.then(), result.saved()));
        return "redirect:" + next(form.then());
    }

    /** Does what else the pressed button asked for, once all is stored; gives what to say about it. */
    private Notice then(Actor actor, long periodId, long unitId, @Nullable String then, int saved) {
        try {
            if (REGISTER.equals(then)) {
                int filled = reports.fillFromRegister(actor, periodId, unitId);
                return filled == 0 ? Notice.done("report.filled.none") : Notice.done("report.filled", filled);
            }
            if (COPY.equals(then)) {
                return Notice.done("report.copied.done", carryOver.copy(actor, periodId, unitId));
            }
            if (then != null && then.startsWith(CONFIRM)) {
                carryOver.confirm(actor, new EntryAddress(periodId, unitId, then.substring(CONFIRM.length())));
                return Notice.done("report.copied.confirmed");
            }
        } catch (RuleViolation refused) {
            return Notice.problem(refused.messageKey(), refused.arguments());
        }
        return saved == 0 ? Notice.done("report.saved.none") : Notice.done("report.saved", saved);
    }

    private static String page(EntryPage page, Model model) {
        model.addAttribute("page", page);
        return "report/entry";
    }

    private static String next(@Nullable String then) {
        String path = "/ky/{periodId}/bao-cao/{unitId}";
        if (then == null || then.isEmpty() || REGISTER.equals(then) || COPY.equals(then)) {
            return path;
        }
        if (then.startsWith(CONFIRM)) {
            return path + "#ct-" + then.substring(CONFIRM.length());
        }
        if (SUBMIT.equals(then)) {
            return path + "/gui";
        }
        return path + "/chi-tieu"
                + UriComponentsBuilder.newInstance()
                        .pathSegment(then)
                        .build()
                        .encode()
                        .toUriString();
    }
}
