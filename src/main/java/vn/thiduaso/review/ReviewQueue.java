package vn.thiduaso.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.campaign.CampaignQueries;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.report.ReportHead;
import vn.thiduaso.report.ReportQueries;
import vn.thiduaso.report.ReportState;
import vn.thiduaso.report.ShownStates;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.submission.SubmissionQueries;
import vn.thiduaso.submission.SubmissionView;
import vn.thiduaso.unit.UnitCatalogue;
import vn.thiduaso.unit.UnitView;

/** Where the reports of a period stand on their way through verification. */
@Component
@Transactional(readOnly = true)
public class ReviewQueue {

    private final CampaignQueries campaigns;
    private final ReportQueries reports;
    private final SubmissionQueries submissions;
    private final UnitCatalogue units;

    ReviewQueue(CampaignQueries campaigns, ReportQueries reports, SubmissionQueries submissions, UnitCatalogue units) {
        this.submissions = submissions;
        this.campaigns = campaigns;
        this.reports = reports;
        this.units = units;
    }

    /** The queue of the period, for leaders of the bloc. */
    public Listing of(Actor actor, long periodId) {
        CampaignSheet campaign = campaigns.campaignOfPeriod(actor, periodId);
        ReviewPolicy.requireLeader(actor, campaign.blocId());
        PeriodSheet period = campaign.period(periodId);
        Map<Long, ReportHead> heads = reports.heads(actor, List.of(periodId)).stream()
                .collect(Collectors.toMap(ReportHead::unitId, Function.identity()));
        ShownStates states = reports.states(actor, period);
        Map<Long, SubmissionView> again = submissions.resubmitted(actor, periodId);
        List<Line> lines = units.members(campaign.blocId(), period.dataTo()).stream()
                .map(unit -> new Line(
                        unit,
                        heads.get(unit.id()),
                        states.of(unit.id(), heads.get(unit.id())),
                        ReviewPolicy.mayVerify(actor, campaign.blocId(), unit.id()),
                        again.get(unit.id())))
                .toList();
        return new Listing(campaign, period, lines);
    }

    /**
     * A member with its report, if it has one.
     *
     * @param again its latest submission, when that is not the first one
     */
    public record Line(
            UnitView unit,
            @Nullable ReportHead head,
            ReportState state,
            boolean mayVerify,
            @Nullable SubmissionView again) {

        /** How many items and sections differ from the submission before. */
        public int changes() {
            return again == null ? 0 : again.changedItems() + again.changedSections();
        }
    }

    /** The members of the bloc by what their reports wait for. */
    public record Listing(CampaignSheet campaign, PeriodSheet period, List<Line> lines) {

        /** Reports that wait to be verified, the oldest submission first. */
        public List<Line> waiting() {
            return lines.stream()
                    .filter(line -> line.state() == ReportState.SUBMITTED)
                    .sorted(Comparator.comparing(
                            line -> line.head() == null ? null : line.head().submittedAt(),
                            Comparator.nullsLast(Comparator.naturalOrder())))
                    .toList();
        }

        /** All others: with their unit, not begun, or done. */
        public List<Line> others() {
            return lines.stream()
                    .filter(line -> line.state() != ReportState.SUBMITTED)
                    .toList();
        }

        /** How many reports there are in each state that occurs. */
        public Map<ReportState, Long> counts() {
            return lines.stream()
                    .collect(Collectors.groupingBy(
                            Line::state, () -> new EnumMap<>(ReportState.class), Collectors.counting()));
        }

        /** Only what the reviewer wants to see. */
        public Listing only(QueueFilter filter) {
            return new Listing(
                    campaign, period, lines.stream().filter(filter::fits).toList());
        }

        /** Only this unit, for who was asked to verify its report alone. */
        public Listing onlyUnit(long unitId) {
            return new Listing(
                    campaign,
                    period,
                    lines.stream().filter(line -> line.unit().id() == unitId).toList());
        }

        /** The next report that the person may verify, after that of the unit; from the start again after the last. */
        public Optional<Line> next(long unitId) {
            List<Line> queue = waiting();
            int here = -1;
            for (int i = 0; i < queue.size(); i++) {
                here = queue.get(i).unit().id() == unitId ? i : here;
            }
            List<Line> order = new ArrayList<>(queue.subList(here + 1, queue.size()));
            order.addAll(queue.subList(0, Math.max(here, 0)));
            return order.stream().filter(Line::mayVerify).findFirst();
        }
    }
}
