package vn.thiduaso.review.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thiduaso.evidence.EvidenceStore;
import vn.thiduaso.evidence.EvidenceView;
import vn.thiduaso.report.EntryView;
import vn.thiduaso.report.ReportView;
import vn.thiduaso.report.elsewhere.UsedElsewhere;
import vn.thiduaso.report.elsewhere.UsedElsewhereQueries;
import vn.thiduaso.shared.Actor;

/** The evidence of a report that is verified, and where other units give the same. */
@Component
class ReviewEvidence {

    private final EvidenceStore evidence;
    private final UsedElsewhereQueries elsewhere;

    ReviewEvidence(EvidenceStore evidence, UsedElsewhereQueries elsewhere) {
        this.evidence = evidence;
        this.elsewhere = elsewhere;
    }

    /** By the evidence keys of the report's entries. */
    Map<String, List<EvidenceView>> of(Actor actor, ReportView report) {
        return evidence.find(
                actor,
                report.entries().values().stream().map(EntryView::evidenceKey).toList());
    }

    /** By evidence. */
    Map<Long, List<UsedElsewhere>> elsewhere(Actor actor, ReportView report) {
        return elsewhere.of(actor, report);
    }
}
