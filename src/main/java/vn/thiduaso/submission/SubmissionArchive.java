package vn.thiduaso.submission;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.evidence.EvidenceStore;
import vn.thiduaso.report.event.ReportSubmitted;
import vn.thiduaso.shared.VietnamTime;

/** Stores a version with each submission, in the same transaction: there is none without the other. */
@Component
public class SubmissionArchive {

    private final SnapshotMaker snapshots;
    private final SubmissionRows rows;
    private final SnapshotText text;
    private final EvidenceStore evidence;

    SubmissionArchive(SnapshotMaker snapshots, SubmissionRows rows, SnapshotText text, EvidenceStore evidence) {
        this.snapshots = snapshots;
        this.rows = rows;
        this.text = text;
        this.evidence = evidence;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void store(ReportSubmitted submitted) {
        store(submitted, snapshot(submitted));
    }

    /** The report as it is in the database now, with the names of the day. */
    public Snapshot snapshot(ReportSubmitted submitted) {
        return snapshots.of(
                submitted.by(),
                submitted.periodId(),
                submitted.unitId(),
                VietnamTime.dayOf(submitted.at()),
                submitted.signing());
    }

    /** Stores this content as the version of the submission; for data that did not come about by submitting. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void store(ReportSubmitted submitted, Snapshot content) {
        VersionComparison changes = rows.latest(submitted.periodId(), submitted.unitId(), 1).stream()
                .findFirst()
                .map(last -> VersionComparison.between(last.content(), content))
                .orElse(VersionComparison.NONE);
        String canonical = text.write(content);
        Instant at = submitted.at().truncatedTo(ChronoUnit.MICROS); // as exact as the database keeps it
        String by = submitted.by().name();
        rows.insert(
                new SubmissionView(
                        0,
                        submitted.reportId(),
                        submitted.unitId(),
                        submitted.number(),
                        at,
                        by,
                        submitted.late(),
                        content.score().total(),
                        changes.changedItems().size(),
                        changes.changedSections().size(),
                        SnapshotText.checksum(
                                submitted.reportId(), submitted.number(), at, by, submitted.late(), canonical)),
                submitted.periodId(),
                canonical);
        evidence.keep(content.fileHashes());
    }
}
