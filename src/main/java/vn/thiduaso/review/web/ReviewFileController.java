package vn.thiduaso.review.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.thiduaso.crosscheck.Reviewers;
import vn.thiduaso.evidence.EvidenceFile;
import vn.thiduaso.evidence.EvidenceResponses;
import vn.thiduaso.report.EntryAddress;
import vn.thiduaso.report.ReportEvidenceService;
import vn.thiduaso.shared.Actor;

/** The evidence of the report that is verified, for leaders and for who stands in for them. */
@Controller
@RequestMapping("/ky/{periodId}/tham-dinh/{unitId}/minh-chung/{code}/{evidenceId}")
class ReviewFileController {

    private final ReportEvidenceService evidence;
    private final Reviewers reviewers;

    ReviewFileController(ReportEvidenceService evidence, Reviewers reviewers) {
        this.evidence = evidence;
        this.reviewers = reviewers;
    }

    @GetMapping
    ResponseEntity<byte[]> download(
            Actor actor,
            @PathVariable long periodId,
            @PathVariable long unitId,
            @PathVariable String code,
            @PathVariable long evidenceId) {
        return EvidenceResponses.download(file(actor, new EntryAddress(periodId, unitId, code), evidenceId));
    }

    @GetMapping("/xem")
    ResponseEntity<byte[]> preview(
            Actor actor,
            @PathVariable long periodId,
            @PathVariable long unitId,
            @PathVariable String code,
            @PathVariable long evidenceId) {
        return EvidenceResponses.preview(file(actor, new EntryAddress(periodId, unitId, code), evidenceId));
    }

    private EvidenceFile file(Actor person, EntryAddress address, long evidenceId) {
        Actor actor = reviewers.of(person, address.periodId(), address.unitId());
        return evidence.file(actor, address, evidenceId);
    }
}
