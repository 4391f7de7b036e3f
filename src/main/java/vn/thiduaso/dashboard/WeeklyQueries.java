package vn.thiduaso.dashboard;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.campaign.CampaignQueries;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.dashboard.WeeklySheet.Concern;
import vn.thiduaso.dashboard.WeeklySheet.Line;
import vn.thiduaso.report.ReportHead;
import vn.thiduaso.report.ReportQueries;
import vn.thiduaso.report.ReportState;
import vn.thiduaso.report.ShownStates;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.VietnamTime;
import vn.thiduaso.unit.UnitCatalogue;
import vn.thiduaso.unit.UnitView;

/** Writes the week's sheet for the leaders of the bloc. */
@Component
@Transactional(readOnly = true)
public class WeeklyQueries {

    private static final int LONGEST = 60;

    private final CampaignQueries campaigns;
    private final ReportQueries reports;
    private final UnitCatalogue units;
    private final Clock clock;

    WeeklyQueries(CampaignQueries campaigns, ReportQueries reports, UnitCatalogue units, Clock clock) {
        this.campaigns = campaigns;
        this.reports = reports;
        this.units = units;
        this.clock = clock;
    }

    /**
     * The sheet as of now.
     *
     * @param days what counts as too long, from 1 to 60
     */
    public WeeklySheet sheet(Actor actor, long periodId, int days) {
        CampaignSheet campaign = campaigns.campaignOfPeriod(actor, periodId);
        if (!actor.leads(campaign.blocId())) {
            throw new NotFound("weekly sheet of period", periodId);
        }
        PeriodSheet period = campaign.period(periodId);
        int patience = Math.max(1, Math.min(LONGEST, days));
        Instant limit = clock.instant().minus(patience, ChronoUnit.DAYS);
        Map<Long, ReportHead> heads = reports.heads(actor, List.of(periodId)).stream()
                .collect(Collectors.toMap(ReportHead::unitId, Function.identity()));
        ShownStates states = reports.states(actor, period);
        List<Line> lines = units.members(campaign.blocId(), period.dataTo()).stream()
                .map(unit -> line(unit, heads.get(unit.id()), states, limit))
                .toList();
        List<Line> submitted = lines.stream()
                .filter(line -> isAfter(line.head() == null ? null : line.head().submittedAt(), limit))
                .sorted(Comparator.comparing(WeeklyQueries::submittedAt).reversed())
                .toList();
        return new WeeklySheet(campaign, period, LocalDate.now(clock), patience, lines, submitted);
    }

    private static Line line(UnitView unit, @Nullable ReportHead head, ShownStates states, Instant limit) {
        ReportState state = states.of(unit.id(), head);
        if (head == null) {
            boolean open =
                    state == ReportState.NOT_STARTED && states.period().isOpenOn(VietnamTime.dayOf(states.now()));
            Concern closed = state == ReportState.LOCKED ? Concern.MISSED : Concern.DONE;
            return new Line(unit, state, open ? Concern.NOT_STARTED : closed, null, null);
        }
        return switch (state) {
            case DRAFT -> resting(unit, state, head, Concern.STUCK, head.changedAt(), limit);
            case SUBMITTED -> resting(unit, state, head, Concern.WAITS_LONG, head.submittedAt(), limit);
            case RETURNED -> {
                LocalDate due = head.returnDueOn();
                Instant end = due == null ? null : VietnamTime.endOf(due);
                yield resting(unit, state, head, Concern.ANSWER_OVERDUE, end, states.now());
            }
            case LOCKED -> new Line(unit, state, Concern.MISSED, head, null);
            default -> new Line(unit, state, Concern.DONE, head, null);
        };
    }

    /** The concern if the unit has rested since before the limit. */
    private static Line resting(
            UnitView unit,
            ReportState state,
            ReportHead head,
            Concern concern,
            @Nullable Instant since,
            Instant limit) {
        boolean tooLong = since != null && !since.isAfter(limit);
        return new Line(unit, state, tooLong ? concern : Concern.ON_THE_WAY, head, since);
    }

    private static boolean isAfter(@Nullable Instant at, Instant limit) {
        return at != null && at.isAfter(limit);
    }

    private static Instant submittedAt(Line line) {
        Instant at = line.head() == null ? null : line.head().submittedAt();
        return at == null ? Instant.EPOCH : at;
    }
}
