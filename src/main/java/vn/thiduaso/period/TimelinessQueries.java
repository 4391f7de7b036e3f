package vn.thiduaso.period;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.campaign.CampaignQueries;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.period.Timeliness.Cell;
import vn.thiduaso.period.Timeliness.Punctuality;
import vn.thiduaso.report.ReportHead;
import vn.thiduaso.report.ReportQueries;
import vn.thiduaso.report.ShownStates;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.unit.Membership;
import vn.thiduaso.unit.UnitCatalogue;
import vn.thiduaso.unit.UnitView;

/** Reads who reported when: three statements, whatever the number of units and periods. */
@Service
@Transactional(readOnly = true)
public class TimelinessQueries {

    private final CampaignQueries campaigns;
    private final ReportQueries reports;
    private final UnitCatalogue units;
    private final Clock clock;

    TimelinessQueries(CampaignQueries campaigns, ReportQueries reports, UnitCatalogue units, Clock clock) {
        this.campaigns = campaigns;
        this.reports = reports;
        this.units = units;
        this.clock = clock;
    }

    /** All units for leaders and superiors, the own ones for others; periods that have opened. */
    public Timeliness table(Actor actor, long campaignId) {
        CampaignSheet campaign = campaigns.campaign(actor, campaignId);
        LocalDate today = LocalDate.now(clock);
        List<PeriodSheet> periods = campaign.periods().stream()
                .filter(period -> !period.opensOn().isAfter(today))
                .toList();
        List<Long> ids = periods.stream().map(PeriodSheet::id).toList();
        Map<Long, Map<Long, ReportHead>> heads = new HashMap<>();
        if (!ids.isEmpty()) {
            reports.overview(actor, ids)
                    .forEach(head -> heads.computeIfAbsent(head.unitId(), id -> new HashMap<>())
                            .put(head.periodId(), head));
        }
        Map<Long, ShownStates> states = reports.states(actor, periods);
        boolean all = PeriodPolicy.readsAll(actor, campaign);
        Map<Long, List<Membership>> members = new LinkedHashMap<>();
        units.memberships(campaign.blocId()).stream()
                .filter(member -> all || actor.worksFor(member.unit().id()))
                .forEach(member -> members.computeIfAbsent(member.unit().id(), id -> new ArrayList<>())
                        .add(member));
        List<Timeliness.Row> rows = new ArrayList<>();
        members.forEach((unitId, times) -> {
            boolean mayOpen = actor.leads(campaign.blocId()) || actor.worksFor(unitId);
            UnitView unit = times.get(0).unit();
            List<@Nullable Cell> cells = new ArrayList<>();
            for (PeriodSheet period : periods) {
                LocalDate day = period.membership(today);
                boolean asked = times.stream().anyMatch(time -> time.includes(day));
                ShownStates shown = Objects.requireNonNull(states.get(period.id()));
                ReportHead head = heads.getOrDefault(unitId, Map.of()).get(period.id());
                cells.add(asked ? cell(campaign, shown, unitId, head, mayOpen) : null);
            }
            if (cells.stream().anyMatch(Objects::nonNull)) {
                rows.add(new Timeliness.Row(unit, cells));
            }
        });
        return new Timeliness(campaign, periods, rows, all);
    }

    private static Cell cell(
            CampaignSheet campaign, ShownStates shown, long unitId, @Nullable ReportHead head, boolean mayOpen) {
        PeriodSheet period = shown.period();
        Instant submitted = head == null ? null : head.firstSubmittedAt();
        Punctuality punctuality = Punctuality.of(period, submitted, shown.now());
        return new Cell(
                period.id(),
                shown.of(unitId, head),
                head == null ? 0 : head.entered(),
                head == null ? campaign.indicators().size() : head.total(),
                submitted,
                punctuality,
                Timeliness.daysLate(period, punctuality, submitted == null ? shown.now() : submitted),
                head == null ? 0 : head.sendBacks(),
                mayOpen);
    }
}
