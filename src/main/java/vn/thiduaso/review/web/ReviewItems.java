package vn.thiduaso.review.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.crosscheck.CrossRemark;
import vn.thiduaso.crosscheck.Reviewers;
import vn.thiduaso.evidence.EvidenceView;
import vn.thiduaso.remark.RemarkView;
import vn.thiduaso.report.EntryView;
import vn.thiduaso.report.ReportView;
import vn.thiduaso.report.elsewhere.UsedElsewhere;
import vn.thiduaso.report.typed.RegisterFigure;
import vn.thiduaso.review.BlindPhase;
import vn.thiduaso.review.ReviewQueries;
import vn.thiduaso.review.RulingText;
import vn.thiduaso.review.VerdictView;
import vn.thiduaso.scoring.Figures;
import vn.thiduaso.scoring.ItemScore;
import vn.thiduaso.scoring.ReportInput.Earlier;
import vn.thiduaso.shared.Actor;

/** Gathers what is shown about each entry of a report that is verified. */
@Component
class ReviewItems {

    private final ReviewQueries reviews;
    private final ReviewEvidence evidence;
    private final ReviewVoices voices;
    private final Reviewers reviewers;
    private final PastScores past;
    private final ReviewRegister register;

    ReviewItems(
            ReviewQueries reviews,
            ReviewEvidence evidence,
            ReviewVoices voices,
            Reviewers reviewers,
            PastScores past,
            ReviewRegister register) {
        this.reviews = reviews;
        this.evidence = evidence;
        this.voices = voices;
        this.reviewers = reviewers;
        this.past = past;
        this.register = register;
    }

    /** By code, in the campaign's order. */
    Map<String, ReviewItem> of(
            Actor actor, CampaignSheet campaign, PeriodSheet period, ReportView report, BlindPhase phase) {
        Map<Long, VerdictView> verdicts = reviews.seen(actor, report, phase);
        Map<String, List<EvidenceView>> files = evidence.of(actor, report);
        Map<Long, List<RemarkView>> said = voices.remarks(actor, report);
        Map<Long, List<CrossRemark>> checked = voices.checks(actor, report);
        List<Earlier> added = past.added(actor, campaign, report);
        Map<String, List<ReviewItem.Past>> before = past.of(actor, campaign, period, report.unitId(), added);
        Map<String, RegisterFigure> registered = register.of(actor, campaign, period, report);
        Map<String, ItemScore> scores = PastScores.scores(campaign, report, report.figuresByCode(campaign), added);
        Map<String, ItemScore> verified =
                PastScores.scores(campaign, report, corrected(campaign, report, verdicts), added);
        Map<String, ReviewItem> items = new LinkedHashMap<>();
        for (IndicatorSheet indicator : campaign.indicators()) {
            EntryView entry = report.entries().get(indicator.id());
            if (entry != null) {
                Optional<VerdictView> verdict = Optional.ofNullable(verdicts.get(indicator.id()));
                Optional<VerdictView> standing = verdict.filter(found -> found.standsFor(report.submissionNo()));
                String code = indicator.code();
                items.put(
                        code,
                        new ReviewItem(
                                items.size(),
                                indicator,
                                entry,
                                base(standing.orElse(null), entry, indicator),
                                Objects.requireNonNull(scores.get(code)),
                                isCorrected(standing) ? verified.get(code) : null,
                                standing.orElse(null),
                                standing.isPresent() ? null : verdict.orElse(null),
                                registered.get(code),
                                before.getOrDefault(code, List.of()),
                                said.getOrDefault(indicator.id(), List.of()),
                                checked.getOrDefault(indicator.id(), List.of()),
                                standing.isPresent() ? List.of() : phase.both(indicator.id()),
                                files.getOrDefault(entry.evidenceKey(), List.of())));
            }
        }
        return items;
    }

    private static boolean isCorrected(Optional<VerdictView> standing) {
        return standing.filter(found -> found.corrected() != null).isPresent();
    }

    private static String base(@Nullable VerdictView standing, EntryView entry, IndicatorSheet indicator) {
        return RulingText.of(standing, entry.figures())
                .shapedFor(indicator.numerators().size())
                .summary();
    }

    /** The person as who verifies the report in the address. */
    Actor reviewer(Actor person, ReviewAddress address) {
        return reviewers.of(person, address.periodId(), address.unitId());
    }

    /** Evidence that other units give too, by evidence. */
    Map<Long, List<UsedElsewhere>> alike(Actor actor, ReportView report) {
        return evidence.elsewhere(actor, report);
    }

    private static Map<String, Figures> corrected(
            CampaignSheet campaign, ReportView report, Map<Long, VerdictView> verdicts) {
        Map<String, Figures> counted = new LinkedHashMap<>(report.figuresByCode(campaign));
        for (IndicatorSheet indicator : campaign.indicators()) {
            VerdictView verdict = verdicts.get(indicator.id());
            Figures corrected = verdict == null ? null : verdict.corrected();
            if (corrected != null) {
                counted.put(indicator.code(), corrected);
            }
        }
        return counted;
    }
}
