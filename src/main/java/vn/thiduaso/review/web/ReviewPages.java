package vn.thiduaso.review.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import vn.thiduaso.campaign.CampaignQueries;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.evidence.EvidenceView;
import vn.thiduaso.report.EntryView;
import vn.thiduaso.report.ReportQueries;
import vn.thiduaso.report.ReportView;
import vn.thiduaso.report.typed.EntryProblem;
import vn.thiduaso.review.ReviewQueries;
import vn.thiduaso.review.RulingText;
import vn.thiduaso.review.VerdictView;
import vn.thiduaso.scoring.Figures;
import vn.thiduaso.scoring.ItemScore;
import vn.thiduaso.scoring.Scorer;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.StaleVersion;
import vn.thiduaso.unit.UnitCatalogue;

/** Puts together what the verification page shows. */
@Component
class ReviewPages {

    private final CampaignQueries campaigns;
    private final ReportQueries reports;
    private final ReviewQueries reviews;
    private final ReviewEvidence evidence;
    private final UnitCatalogue units;
    private final Clock clock;

    ReviewPages(
            CampaignQueries campaigns,
            ReportQueries reports,
            ReviewQueries reviews,
            ReviewEvidence evidence,
            UnitCatalogue units,
            Clock clock) {
        this.campaigns = campaigns;
        this.reports = reports;
        this.reviews = reviews;
        this.evidence = evidence;
        this.units = units;
        this.clock = clock;
    }

    /**
     * Fills the model; a form that is there already (with its errors) is kept. One that has other entries than the report
     * is a {@link StaleVersion}.
     */
    void fill(Actor actor, long periodId, long unitId, Model model) {
        CampaignSheet campaign = campaigns.campaignOfPeriod(actor, periodId);
        if (!actor.leads(campaign.blocId())) {
            throw new NotFound("verification of unit", unitId);
        }
        PeriodSheet period = campaign.period(periodId);
        ReportView report = reports.report(actor, periodId, unitId)
                .filter(found -> found.submissionNo() > 0)
                .orElseThrow(() -> new NotFound("submitted report of unit", unitId));
        Map<String, ReviewItem> items = items(actor, campaign, period, report);
        model.addAttribute("campaign", campaign);
        model.addAttribute("period", period);
        model.addAttribute("unit", units.unit(unitId));
        model.addAttribute("report", report);
        model.addAttribute("shown", report.window(period).shown(report.state(), clock.instant()));
        model.addAttribute("items", items);
        model.addAttribute("alike", evidence.elsewhere(actor, report));
        model.addAttribute("changes", reviews.changes(actor, report));
        model.addAttribute("decided", count(items));
        model.addAttribute("mayVerify", reviews.mayVerify(actor, campaign.blocId(), unitId));
        if (!(model.getAttribute("form") instanceof ReviewForm sent)) {
            model.addAttribute("form", form(campaign, report, items));
        } else if (!sent.covers(inOrder(campaign, items))) {
            throw new StaleVersion("entries of report " + report.id());
        }
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

    private Map<String, ReviewItem> items(Actor actor, CampaignSheet campaign, PeriodSheet period, ReportView report) {
        Map<Long, VerdictView> verdicts = reviews.verdicts(actor, report);
        Map<String, List<EvidenceView>> files = evidence.of(actor, report);
        Map<String, BigDecimal> last = lastPercentages(actor, campaign, period, report.unitId());
        Map<String, ItemScore> scores = scores(campaign, report.figuresByCode(campaign));
        Map<String, ReviewItem> items = new HashMap<>();
        int row = 0;
        for (IndicatorSheet indicator : campaign.indicators()) {
            EntryView entry = report.entries().get(indicator.id());
            if (entry != null) {
                Optional<VerdictView> verdict = Optional.ofNullable(verdicts.get(indicator.id()));
                Optional<VerdictView> standing = verdict.filter(found -> found.standsFor(report.submissionNo()));
                String base = RulingText.of(standing.orElse(null), entry.figures())
                        .shapedFor(indicator.numerators().size())
                        .summary();
                items.put(
                        indicator.code(),
                        new ReviewItem(
                                row++,
                                indicator,
                                entry,
                                base,
                                Objects.requireNonNull(scores.get(indicator.code())),
                                standing.orElse(null),
                                standing.isPresent() ? null : verdict.orElse(null),
                                last.get(indicator.code()),
                                files.getOrDefault(entry.evidenceKey(), List.of())));
            }
        }
        return items;
    }

    /** What counted in the period before: the corrected figures where they were corrected. */
    private Map<String, BigDecimal> lastPercentages(
            Actor actor, CampaignSheet campaign, PeriodSheet period, long unitId) {
        List<Long> before = campaign.periodsBefore(period).stream()
                .limit(1)
                .map(PeriodSheet::id)
                .toList();
        Map<String, BigDecimal> percentages = new HashMap<>();
        Map<Long, Map<Long, Figures>> counted =
                reviews.verifiedFigures(actor, reports.reportsOf(actor, unitId, before));
        for (Map<Long, Figures> figures : counted.values()) {
            scores(campaign, byCode(campaign, figures)).values().stream()
                    .filter(score -> score.percentage() != null)
                    .forEach(score -> percentages.put(score.code(), Objects.requireNonNull(score.percentage())));
        }
        return percentages;
    }

    private static Map<String, Figures> byCode(CampaignSheet campaign, Map<Long, Figures> figures) {
        return campaign.indicators().stream()
                .filter(indicator -> figures.containsKey(indicator.id()))
                .collect(Collectors.toMap(
                        IndicatorSheet::code, indicator -> Objects.requireNonNull(figures.get(indicator.id()))));
    }

    private static Map<String, ItemScore> scores(CampaignSheet campaign, Map<String, Figures> figures) {
        return Scorer.score(campaign.scheme(), figures, BigDecimal.ZERO, BigDecimal.ZERO, 0).items().stream()
                .collect(Collectors.toMap(ItemScore::code, Function.identity()));
    }

    private static List<Long> inOrder(CampaignSheet campaign, Map<String, ReviewItem> items) {
        return campaign.indicators().stream()
                .filter(indicator -> items.containsKey(indicator.code()))
                .map(IndicatorSheet::id)
                .toList();
    }

    private static ReviewForm form(CampaignSheet campaign, ReportView report, Map<String, ReviewItem> items) {
        List<ReviewRow> rows = new ArrayList<>();
        for (IndicatorSheet indicator : campaign.indicators()) {
            ReviewItem item = items.get(indicator.code());
            if (item != null) {
                RulingText shown = RulingText.of(item.verdict(), item.entry().figures())
                        .shapedFor(indicator.numerators().size());
                rows.add(ReviewRow.of(indicator.id(), shown));
            }
        }
        return new ReviewForm(Integer.toString(report.submissionNo()), "", rows, null, null);
    }

    private static Tally count(Map<String, ReviewItem> items) {
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
                byDecision.getOrDefault("OPEN", 0L));
    }

    /** How many entries are decided, and how. */
    record Tally(long accepted, long corrected, long sentBack, long open) {}
}
