package vn.thiduaso.entry.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thiduaso.remark.RemarkService;
import vn.thiduaso.report.CarryOverService;
import vn.thiduaso.report.EntryAddress;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.ui.Notice;

/** What can be done on an indicator's own page beside its evidence: talk about it, flag it, confirm what was copied. */
@Controller
@RequestMapping("/ky/{periodId}/bao-cao/{unitId}/chi-tieu/{code}")
class EntryItemController {

    private static final String PAGE = "redirect:/ky/{periodId}/bao-cao/{unitId}/chi-tieu/{code}";

    private final RemarkService remarks;
    private final CarryOverService carryOver;

    EntryItemController(RemarkService remarks, CarryOverService carryOver) {
        this.remarks = remarks;
        this.carryOver = carryOver;
    }

    @ModelAttribute("address")
    EntryAddress address(@PathVariable long periodId, @PathVariable long unitId, @PathVariable String code) {
        return new EntryAddress(periodId, unitId, code);
    }

    @PostMapping("/trao-doi")
    String say(
            Actor actor,
            @ModelAttribute("address") EntryAddress address,
            @RequestParam(required = false) @Nullable String text,
            RedirectAttributes redirect) {
        return tried(redirect, "remark.said", () -> remarks.say(actor, address, text), text);
    }

    @PostMapping("/danh-dau")
    String flag(
            Actor actor,
            @ModelAttribute("address") EntryAddress address,
            @RequestParam(defaultValue = "true") boolean wanted,
            RedirectAttributes redirect) {
        String done = wanted ? "report.flag.set" : "report.flag.unset";
        return tried(redirect, done, () -> carryOver.flag(actor, address, wanted), null);
    }

    @PostMapping("/xac-nhan")
    String confirm(Actor actor, @ModelAttribute("address") EntryAddress address, RedirectAttributes redirect) {
        return tried(redirect, "report.copied.confirmed", () -> carryOver.confirm(actor, address), null);
    }

    /** Does it and says so, or says why not and keeps what was typed. */
    private static String tried(RedirectAttributes redirect, String done, Runnable command, @Nullable String typed) {
        try {
            command.run();
            redirect.addFlashAttribute("notice", Notice.done(done));
        } catch (RuleViolation refused) {
            redirect.addFlashAttribute("notice", Notice.problem(refused.messageKey(), refused.arguments()));
            redirect.addFlashAttribute("typed", typed);
        }
        return PAGE;
    }
}
