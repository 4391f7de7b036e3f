package vn.thiduaso.review.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.report.ReportQueries;
import vn.thiduaso.report.ReportView;
import vn.thiduaso.report.typed.EntryProblem;
import vn.thiduaso.review.BlindPhase;
import vn.thiduaso.review.ReviewQueries;
import vn.thiduaso.review.ReviewQueue;
import vn.thiduaso.review.RulingText;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.StaleVersion;
import vn.thiduaso.submission.ItemChange;
import vn.thiduaso.unit.UnitCatalogue;

/** Puts together what the verification page shows. */
@Component
class ReviewPages {

    private final ReviewQueue queue;
    private final ReportQueries reports;
    private final ReviewQueries reviews;
    private final ReviewItems items;
    private final UnitCatalogue units;
    private final Clock clock;

    ReviewPages(
            ReviewQueue queue,
            ReportQueries reports,
            ReviewQueries reviews,
            ReviewItems items,
            UnitCatalogue units,
            Clock clock) {
        this.queue = queue;
        this.reports = reports;
        this.reviews = reviews;
        this.items = items;
        this.units = units;
        this.clock = clock;
    }

    /**
     * Fills the model; a form that is there already (with its errors) is kept. One that has other entries than the report
     * is a {@link StaleVersion}.
     */
    void fill(Actor person, ReviewAddress address, Model model) {
        Actor actor = items.reviewer(person, address);
        ReviewQueue.Listing listing = listing(person, actor, address);
        model.addAttribute("standsIn", !actor.equals(person));
        CampaignSheet campaign = listing.campaign();
        PeriodSheet period = listing.period();
        ReportView report = reports.report(actor, address.periodId(), address.unitId())
                .filter(found -> found.submissionNo() > 0)
                .orElseThrow(() -> new NotFound("submitted report of unit", address.unitId()));
        BlindPhase phase = reviews.phase(actor, report);
        Map<String, ReviewItem> rows = items.of(actor, campaign, period, report, phase);
        Map<String, ItemChange> changes = reviews.changes(actor, report);
        model.addAttribute("state", address.state());
        model.addAttribute("queue", listing);
        model.addAttribute("next", listing.next(address.unitId()).orElse(null));
        model.addAttribute("campaign", campaign);
        model.addAttribute("period", period);
        model.addAttribute("unit", units.unit(address.unitId()));
        model.addAttribute("report", report);
        model.addAttribute("shown", report.window(period).shown(report.state(), clock.instant()));
        model.addAttribute("unverified", reviews.lastUnverified(actor, report).orElse(null));
        model.addAttribute("phase", phase);
        model.addAttribute("items", rows);
        model.addAttribute("alike", items.alike(actor, report));
        model.addAttribute("changes", changes);
        model.addAttribute("registerDay", ReviewRegister.day(period, report));
        model.addAttribute("decided", Tally.of(rows, changes));
        model.addAttribute("mayVerify", reviews.mayVerify(actor, campaign.blocId(), address.unitId()));
        if (!(model.getAttribute("form") instanceof ReviewForm sent)) {
            model.addAttribute("form", form(report, rows));
        } else if (!sent.covers(
                rows.values().stream().map(item -> item.indicator().id()).toList())) {
            throw new StaleVersion("entries of report " + report.id());
        }
    }

    /** Where the way leads after the result was sent: the next report that waits, or the queue. */
    String onward(Actor person, ReviewAddress address) {
        Actor actor = items.reviewer(person, address);
        if (!actor.equals(person)) {
            return "/ky/" + address.periodId() + "/kiem-tra-cheo";
        }
        return listing(person, actor, address)
                .next(address.unitId())
                .map(line -> address.state().unit(line.unit().id()))
                .orElse(address.state().queue());
    }

    /** The queue as filtered; who stands in for a leader sees no other report. */
    private ReviewQueue.Listing listing(Actor person, Actor actor, ReviewAddress address) {
        ReviewQueue.Listing all = queue.of(actor, address.periodId());
        return actor.equals(person) ? all.only(address.state().filter()) : all.onlyUnit(address.unitId());
    }

    /** Puts a problem beside its field. */
    void reject(ReviewForm form, EntryProblem problem, BindingResult binding) {
        for (int row = 0; row < form.rows().size(); row++) {
            if (form.rows().get(row).id() == problem.indicatorId()) {
                binding.rejectValue(
                        "rows[" + row + "]." + problem.field(),
                        problem.messageKey(),
                        problem.arguments().toArray(),
                        null);
            }
        }
    }

    private static ReviewForm form(ReportView report, Map<String, ReviewItem> items) {
        List<ReviewRow> rows = new ArrayList<>();
        for (ReviewItem item : items.values()) {
            RulingText shown = RulingText.of(item.verdict(), item.entry().figures())
                    .shapedFor(item.indicator().numerators().size());
            rows.add(ReviewRow.of(item.indicator().id(), shown));
        }
        return new ReviewForm(Integer.toString(report.submissionNo()), "", rows, null, null, null);
    }

    /**
     * How many entries are decided, and how.
     *
     * @param unchanged those of the open ones that the unit did not change with its last submission
     */
    record Tally(long accepted, long corrected, long sentBack, long open, long unchanged) {

        static Tally of(Map<String, ReviewItem> items, Map<String, ItemChange> changes) {
            Map<String, Long> byDecision = items.values().stream()
                    .collect(Collectors.groupingBy(
                            item -> item.verdict() == null
                                    ? "OPEN"
                                    : item.verdict().decision().name(),
                            Collectors.counting()));
            return new Tally(
                    byDecision.getOrDefault("ACCEPTED", 0L),
                    byDecision.getOrDefault("CORRECTED", 0L),
                    byDecision.getOrDefault("SENT_BACK", 0L),
                    byDecision.getOrDefault("OPEN", 0L),
                    items.entrySet().stream()
                            .filter(item -> item.getValue().verdict() == null && !changes.containsKey(item.getKey()))
                            .count());
        }
    }
}
