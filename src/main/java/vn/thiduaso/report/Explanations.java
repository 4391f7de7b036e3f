package vn.thiduaso.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.campaign.PeriodKind;
import vn.thiduaso.campaign.check.Finding;
import vn.thiduaso.campaign.past.EarlierPeriod;
import vn.thiduaso.campaign.past.EarlierPeriods;
import vn.thiduaso.report.typed.RegisterFigure;
import vn.thiduaso.report.typed.RegisterFigures;
import vn.thiduaso.scoring.Figures;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.staff.StaffFigures;

/** Asks for a note on every open entry with a warning, or with other figures than the staff register: three statements. */
@Component
class Explanations {

    /** As far back as the entry page shows what was reported before. */
    private static final int EARLIER_PERIODS = 2;

    private final EarlierPeriods past;
    private final ReportReader reader;
    private final RegisterReader register;

    Explanations(EarlierPeriods past, ReportReader reader, RegisterReader register) {
        this.past = past;
        this.reader = reader;
        this.register = register;
    }

    /** Refuses with the codes of the indicators that need a note. */
    void require(Actor actor, Report report, CampaignSheet campaign) {
        requireReasons(actor, report, campaign);
        List<Earlier> earlier = earlier(report, campaign);
        List<String> codes = new ArrayList<>();
        for (IndicatorSheet indicator : campaign.indicators()) {
            ReportEntry entry = report.entry(indicator.id());
            if (isOpenWithoutNote(report, indicator)) {
                Figures before = first(earlier, indicator);
                Figures sameKind = first(sameKind(earlier, report, campaign), indicator);
                if (indicator.checks().findings(entry.value().figures(), before, sameKind).stream()
                        .anyMatch(Finding::isWarning)) {
                    codes.add(indicator.code());
                }
            }
        }
        RuleViolation.unless(codes.isEmpty(), "report.error.unexplained", String.join(", ", codes));
    }

    /** Figures that are not the register's need a reason in the note. */
    private void requireReasons(Actor actor, Report report, CampaignSheet campaign) {
        List<IndicatorSheet> open = campaign.indicators().stream()
                .filter(RegisterFigures::concern)
                .filter(indicator -> isOpenWithoutNote(report, indicator))
                .toList();
        if (open.isEmpty()) {
            return;
        }
        StaffFigures staff = register.now(actor, campaign.period(report.periodId()), report.unitId());
        String codes = open.stream()
                .filter(indicator -> RegisterFigure.of(
                                indicator,
                                staff,
                                report.entry(indicator.id()).value().figures())
                        .filter(RegisterFigure::differs)
                        .isPresent())
                .map(IndicatorSheet::code)
                .collect(Collectors.joining(", "));
        RuleViolation.unless(codes.isEmpty(), "report.error.registerUnexplained", codes);
    }

    private static boolean isOpenWithoutNote(Report report, IndicatorSheet indicator) {
        String note = report.entry(indicator.id()).value().note();
        return report.isOpen(indicator.id()) && (note == null || note.isBlank());
    }

    /** The unit's reports of the periods before, the latest first. */
    private List<Earlier> earlier(Report report, CampaignSheet campaign) {
        List<EarlierPeriod> periods = past.before(campaign, campaign.period(report.periodId()), EARLIER_PERIODS);
        if (periods.isEmpty()) {
            return List.of();
        }
        List<Long> own = List.of(report.unitId());
        List<Long> ids = periods.stream().map(each -> each.period().id()).toList();
        List<StoredReport> found = reader.read(new ReportScope(ids, List.of(-1L), own), report.unitId());
        return periods.stream()
                .flatMap(each -> found.stream()
                        .filter(stored ->
                                stored.head().periodId() == each.period().id())
                        .map(stored -> new Earlier(each, stored)))
                .toList();
    }

    private static List<Earlier> sameKind(List<Earlier> earlier, Report report, CampaignSheet campaign) {
        PeriodKind kind = campaign.period(report.periodId()).kind();
        return earlier.stream()
                .filter(past -> past.period().period().kind() == kind)
                .toList();
    }

    private static @Nullable Figures first(List<Earlier> earlier, IndicatorSheet indicator) {
        return earlier.stream()
                .flatMap(past -> past.figures(indicator).stream())
                .findFirst()
                .orElse(null);
    }

    /** What was reported in an earlier period. */
    private record Earlier(EarlierPeriod period, StoredReport report) {

        /** The figures of the same thing, if they were entered. */
        Optional<Figures> figures(IndicatorSheet now) {
            return period.same(now)
                    .map(indicator -> report.entries().get(indicator.id()))
                    .map(EntryView::of)
                    .filter(EntryView::isEntered)
                    .map(EntryView::figures);
        }
    }
}
