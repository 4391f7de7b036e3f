package vn.thiduaso.entry;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.evidence.EvidenceStore;
import vn.thiduaso.evidence.EvidenceView;
import vn.thiduaso.remark.RemarkQueries;
import vn.thiduaso.report.EarlierFigures;
import vn.thiduaso.report.EntryView;
import vn.thiduaso.report.StoredReport;
import vn.thiduaso.scoring.ReportInput.Earlier;
import vn.thiduaso.shared.Actor;

/** What is kept beside the entries of a report: evidence and conversations; nothing for a report that is not started. */
@Component
class BesideEntries {

    private final EvidenceStore evidence;
    private final RemarkQueries remarks;
    private final EarlierFigures earlier;

    BesideEntries(EvidenceStore evidence, RemarkQueries remarks, EarlierFigures earlier) {
        this.evidence = evidence;
        this.remarks = remarks;
        this.earlier = earlier;
    }

    /** The periods that items are added up with: no statement where none is. */
    List<Earlier> added(Actor actor, CampaignSheet campaign, long periodId, long unitId) {
        return earlier.of(actor, campaign, periodId, unitId);
    }

    /** The evidence of the report's entries, by its owner: one statement. */
    Map<String, List<EvidenceView>> evidence(Actor actor, @Nullable StoredReport report) {
        return report == null
                ? Map.of()
                : evidence.find(
                        actor,
                        report.entries().values().stream()
                                .map(entry -> EntryView.evidenceKey(entry.id()))
                                .toList());
    }

    /** How many remarks there are, by indicator: one statement. */
    Map<Long, Integer> remarks(Actor actor, @Nullable StoredReport report) {
        return report == null ? Map.of() : remarks.counts(actor, report.view());
    }
}
