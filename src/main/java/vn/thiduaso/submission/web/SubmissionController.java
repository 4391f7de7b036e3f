package vn.thiduaso.submission.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thiduaso.evidence.EvidenceResponses;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.submission.Submission;
import vn.thiduaso.submission.SubmissionQueries;
import vn.thiduaso.submission.SubmissionView;

/** The versions of a unit's report: all of them, one of them, two of them side by side. */
@Controller
@RequestMapping("/ky/{periodId}/bao-cao/{unitId}/ban-nop")
class SubmissionController {

    private final SubmissionQueries queries;

    SubmissionController(SubmissionQueries queries) {
        this.queries = queries;
    }

    @GetMapping
    String list(Actor actor, @PathVariable long periodId, @PathVariable long unitId, Model model) {
        model.addAttribute("place", queries.place(actor, periodId, unitId));
        model.addAttribute("versions", queries.versions(actor, periodId, unitId));
        return "submission/list";
    }

    @GetMapping("/{number:\\d+}")
    String version(
            Actor actor,
            @PathVariable long periodId,
            @PathVariable long unitId,
            @PathVariable int number,
            Model model) {
        model.addAttribute("place", queries.place(actor, periodId, unitId));
        Submission version = queries.version(actor, periodId, unitId, number);
        model.addAttribute("version", version);
        model.addAttribute("scans", queries.scans(actor, periodId, unitId, version));
        return "submission/version";
    }

    @GetMapping("/{number:\\d+}/minh-chung/{sha256}")
    ResponseEntity<byte[]> file(
            Actor actor,
            @PathVariable long periodId,
            @PathVariable long unitId,
            @PathVariable int number,
            @PathVariable String sha256) {
        return EvidenceResponses.download(queries.file(actor, periodId, unitId, number, sha256));
    }

    /** Without a choice the latest version and the one before it. */
    @GetMapping("/so-sanh")
    String compare(
            Actor actor,
            @PathVariable long periodId,
            @PathVariable long unitId,
            @RequestParam(name = "cu", required = false) @Nullable Integer older,
            @RequestParam(name = "moi", required = false) @Nullable Integer newer,
            Model model) {
        List<SubmissionView> versions = queries.versions(actor, periodId, unitId);
        if (versions.isEmpty()) {
            throw new NotFound("versions of unit", unitId);
        }
        int latest = versions.get(0).number();
        int after = newer == null ? latest : newer;
        int before = older == null ? Math.max(1, after - 1) : older;
        model.addAttribute("place", queries.place(actor, periodId, unitId));
        model.addAttribute("versions", versions);
        model.addAttribute("before", before);
        model.addAttribute("after", after);
        model.addAttribute("comparison", queries.compare(actor, periodId, unitId, before, after));
        return "submission/compare";
    }

    /** Whether the comparison shows what did not change, too. */
    @ModelAttribute("all")
    boolean all(@RequestParam(name = "tat-ca", required = false) @Nullable String all) {
        return all != null;
    }
}
