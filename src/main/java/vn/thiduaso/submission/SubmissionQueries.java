package vn.thiduaso.submission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.evidence.EvidenceFile;
import vn.thiduaso.evidence.EvidenceStore;
import vn.thiduaso.evidence.FileScan;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.unit.UnitCatalogue;

/** Reads versions and what differs between them: one statement a call, two with the report as it stands now. */
@Service
@Transactional(readOnly = true)
public class SubmissionQueries {

    private final SubmissionRows rows;
    private final SnapshotMaker snapshots;
    private final CampaignCatalogue campaigns;
    private final UnitCatalogue units;
    private final EvidenceStore evidence;
    private final Clock clock;

    SubmissionQueries(
            SubmissionRows rows,
            SnapshotMaker snapshots,
            CampaignCatalogue campaigns,
            UnitCatalogue units,
            EvidenceStore evidence,
            Clock clock) {
        this.rows = rows;
        this.snapshots = snapshots;
        this.campaigns = campaigns;
        this.units = units;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** What the pages of the unit's report are about; no statement. */
    public ReportPlace place(Actor actor, long periodId, long unitId) {
        CampaignSheet campaign = readable(actor, periodId, unitId);
        return new ReportPlace(units.unit(unitId), campaign, campaign.period(periodId));
    }

    /** The versions of the unit's report, the latest first. */
    public List<SubmissionView> versions(Actor actor, long periodId, long unitId) {
        readable(actor, periodId, unitId);
        return rows.heads(periodId, unitId);
    }

    /** A version with its content. */
    public Submission version(Actor actor, long periodId, long unitId, int number) {
        readable(actor, periodId, unitId);
        return rows.find(periodId, unitId, List.of(number)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("version", number));
    }

    /** What differs between two versions. */
    public VersionComparison compare(Actor actor, long periodId, long unitId, int before, int after) {
        readable(actor, periodId, unitId);
        List<Submission> found = rows.find(periodId, unitId, List.of(before, after));
        return VersionComparison.between(content(found, before), content(found, after));
    }

    /** What the latest version changed, if it is not the first one. */
    public Optional<VersionComparison> changesOfLast(Actor actor, long periodId, long unitId) {
        readable(actor, periodId, unitId);
        List<Submission> latest = rows.latest(periodId, unitId, 2);
        return latest.size() < 2
                ? Optional.empty()
                : Optional.of(VersionComparison.between(
                        latest.get(1).content(), latest.get(0).content()));
    }

    /** What submitting now would store. */
    public Draft draft(Actor actor, long periodId, long unitId) {
        Snapshot current = current(actor, periodId, unitId);
        return new Draft(
                current,
                rows.latest(periodId, unitId, 1).stream()
                        .findFirst()
                        .map(last -> VersionComparison.between(last.content(), current))
                        .orElse(null));
    }

    /** The report as it stands now. */
    public Snapshot current(Actor actor, long periodId, long unitId) {
        readable(actor, periodId, unitId);
        return snapshots.draft(actor, periodId, unitId, LocalDate.now(clock));
    }

    /** The latest versions of the units of a period that submitted more than once, by unit; for leaders of the bloc. */
    public Map<Long, SubmissionView> resubmitted(Actor actor, long periodId) {
        SubmissionPolicy.requireLeader(
                actor, campaigns.campaignOfPeriod(periodId).blocId());
        return rows.latestOfPeriod(periodId);
    }

    /** The latest version of each of these units in a period, with its content; for leaders of the bloc. */
    public Map<Long, Submission> latest(Actor actor, long periodId, Collection<Long> unitIds) {
        SubmissionPolicy.requireLeader(
                actor, campaigns.campaignOfPeriod(periodId).blocId());
        return unitIds.isEmpty() ? Map.of() : rows.latestOf(periodId, unitIds);
    }

    /** A file that a version refers to, whether the unit still has it or not. */
    public EvidenceFile file(Actor actor, long periodId, long unitId, int number, String sha256) {
        SnapshotEvidence piece = version(actor, periodId, unitId, number).content().items().stream()
                .flatMap(item -> item.evidence().stream())
                .filter(one -> sha256.equals(one.sha256()))
                .findFirst()
                .orElseThrow(() -> new NotFound("evidence of version", number));
        byte[] content = evidence.kept(actor, sha256, piece.title());
        return new EvidenceFile(piece.title(), String.valueOf(piece.contentType()), content.length, content);
    }

    /** What the scanner has said about the files of a version, by their SHA-256. */
    public Map<String, FileScan> scans(Actor actor, long periodId, long unitId, Submission version) {
        readable(actor, periodId, unitId);
        return evidence.scans(actor, version.content().fileHashes());
    }

    private CampaignSheet readable(Actor actor, long periodId, long unitId) {
        CampaignSheet campaign = campaigns.campaignOfPeriod(periodId);
        SubmissionPolicy.requireRead(actor, unitId, campaign.blocId());
        return campaign;
    }

    private static Snapshot content(List<Submission> found, int number) {
        return found.stream()
                .filter(version -> version.head().number() == number)
                .map(Submission::content)
                .findFirst()
                .orElseThrow(() -> new NotFound("version", number));
    }
}
