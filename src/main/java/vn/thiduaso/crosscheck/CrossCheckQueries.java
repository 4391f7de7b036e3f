package vn.thiduaso.crosscheck;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.campaign.CampaignQueries;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.evidence.EvidenceFile;
import vn.thiduaso.report.ReportView;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.submission.Submission;
import vn.thiduaso.submission.SubmissionQueries;
import vn.thiduaso.unit.UnitCatalogue;
import vn.thiduaso.unit.UnitView;

/** Reads assignments and remarks: leaders all of their bloc, a unit its own pairs and the report that it checks. */
@Service
@Transactional(readOnly = true)
public class CrossCheckQueries {

    private final CampaignQueries campaigns;
    private final UnitCatalogue units;
    private final SubmissionQueries submissions;
    private final CrossCheckRows rows;
    private final CrossRemarkRows remarks;

    CrossCheckQueries(
            CampaignQueries campaigns,
            UnitCatalogue units,
            SubmissionQueries submissions,
            CrossCheckRows rows,
            CrossRemarkRows remarks) {
        this.campaigns = campaigns;
        this.units = units;
        this.submissions = submissions;
        this.rows = rows;
        this.remarks = remarks;
    }

    /** The assignments of the period: two statements. */
    public CrossCheckPage page(Actor actor, long periodId) {
        CampaignSheet campaign = campaigns.campaignOfPeriod(actor, periodId);
        boolean leads = actor.leads(campaign.blocId());
        List<CrossCheck> known = leads ? rows.of(periodId) : rows.ofUnits(List.of(periodId), actor.unitIds());
        Map<Long, CheckProgress> progress = known.isEmpty() ? Map.of() : remarks.progress(List.of(periodId));
        List<CrossCheckPage.Line> lines = new ArrayList<>();
        List<CrossCheckPage.Line> past = new ArrayList<>();
        for (CrossCheck check : known) {
            (check.isInForce() ? lines : past)
                    .add(new CrossCheckPage.Line(
                            check,
                            units.unit(check.checkerId()),
                            units.unit(check.checkedId()),
                            progress.getOrDefault(check.id(), CheckProgress.NONE),
                            actor.worksFor(check.checkerId()),
                            leads && !actor.belongsTo(check.checkedId())));
        }
        List<UnitView> members =
                units.members(campaign.blocId(), campaign.period(periodId).dataTo());
        lines.sort(Comparator.comparing(line -> members.indexOf(line.checker())));
        Long seed = leads ? seed(lines) : null;
        List<UnitView> circle = seed == null ? List.of() : circle(lines, seed);
        return new CrossCheckPage(
                campaign,
                campaign.period(periodId),
                leads,
                leads ? members : List.of(),
                lines,
                past,
                circle.isEmpty() ? null : seed,
                circle);
    }

    /** The latest submission of the report that one of the person's units checks, with what was said about it. */
    public CheckedReport report(Actor actor, long periodId, long unitId) {
        CampaignSheet campaign = campaigns.campaignOfPeriod(actor, periodId);
        CrossCheck check = assigned(actor, periodId, unitId);
        Actor reader = Reviewers.standIn(actor, campaign.blocId());
        int latest = submissions.versions(reader, periodId, unitId).stream()
                .mapToInt(version -> version.number())
                .max()
                .orElseThrow(() -> new NotFound("submission of unit", unitId));
        Submission submission = submissions.version(reader, periodId, unitId, latest);
        Map<String, Long> indicators = new LinkedHashMap<>();
        campaign.indicators().forEach(indicator -> indicators.put(indicator.code(), indicator.id()));
        return new CheckedReport(
                check,
                campaign,
                campaign.period(periodId),
                units.unit(check.checkerId()),
                units.unit(unitId),
                submission,
                remarks.progress(List.of(periodId)).getOrDefault(check.id(), CheckProgress.NONE),
                remarks.of(check.id()).stream()
                        .collect(Collectors.toMap(CrossRemark::indicatorId, Function.identity())),
                indicators,
                submissions.scans(reader, periodId, unitId, submission));
    }

    /** A file of the submission that one of the person's units checks. */
    public EvidenceFile file(Actor actor, long periodId, long unitId, int number, String sha256) {
        CampaignSheet campaign = campaigns.campaignOfPeriod(actor, periodId);
        assigned(actor, periodId, unitId);
        return submissions.file(Reviewers.standIn(actor, campaign.blocId()), periodId, unitId, number, sha256);
    }

    /** What checkers said about the report, by indicator, for who verifies it: one statement. */
    public Map<Long, List<CrossRemark>> about(Actor actor, ReportView report) {
        CrossCheckPolicy.requireLeader(
                actor, campaigns.campaignOfPeriod(actor, report.periodId()).blocId());
        return remarks.about(report.periodId(), report.unitId()).stream()
                .collect(Collectors.groupingBy(CrossRemark::indicatorId));
    }

    /** What the person's units have to check in the periods; no statement for who works for no unit. */
    public List<CrossCheckPage.Line> tasks(Actor actor, Collection<Long> periodIds) {
        List<CrossCheck> mine = rows.ofUnits(periodIds, actor.unitIds()).stream()
                .filter(check -> actor.worksFor(check.checkerId()))
                .toList();
        Map<Long, CheckProgress> progress = mine.isEmpty() ? Map.of() : remarks.progress(periodIds);
        return mine.stream()
                .map(check -> new CrossCheckPage.Line(
                        check,
                        units.unit(check.checkerId()),
                        units.unit(check.checkedId()),
                        progress.getOrDefault(check.id(), CheckProgress.NONE),
                        true,
                        false))
                .toList();
    }

    private CrossCheck assigned(Actor actor, long periodId, long unitId) {
        return rows.inForce(periodId, unitId, actor.unitIds())
                .orElseThrow(() -> new NotFound("report to check of unit", unitId));
    }

    /** The seed when all pairs come from one lot. */
    private static @Nullable Long seed(List<CrossCheckPage.Line> lines) {
        List<Long> seeds = new ArrayList<>();
        lines.forEach(line -> seeds.add(line.check().seed()));
        return seeds.isEmpty() || seeds.stream().distinct().count() != 1 ? null : seeds.get(0);
    }

    /** The circle drawn again from the seed; empty when the pairs are not exactly those any more. */
    private List<UnitView> circle(List<CrossCheckPage.Line> lines, long seed) {
        Map<Long, Long> pairs = lines.stream()
                .collect(Collectors.toMap(
                        line -> line.checker().id(), line -> line.checked().id()));
        boolean whole = pairs.size() >= Lot.FEWEST
                && pairs.keySet().containsAll(pairs.values())
                && Lot.draw(pairs.keySet(), seed).equals(pairs);
        return whole
                ? Lot.circle(pairs.keySet(), seed).stream().map(units::unit).toList()
                : List.of();
    }
}
