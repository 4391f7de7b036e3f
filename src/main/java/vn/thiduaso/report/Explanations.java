package vn.thiduaso.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.campaign.PeriodKind;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.campaign.check.Finding;
import vn.thiduaso.report.typed.RegisterFigure;
import vn.thiduaso.report.typed.RegisterFigures;
import vn.thiduaso.report.typed.StoredEntry;
import vn.thiduaso.scoring.Figures;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.staff.StaffFigures;

/** Asks for a note on every open entry with a warning, or with other figures than the staff register: three statements. */
@Component
class Explanations {

    /** As far back as the entry page shows what was reported before. */
    private static final int EARLIER_PERIODS = 2;

    private final ReportReader reader;
    private final RegisterReader register;

    Explanations(ReportReader reader, RegisterReader register) {
        this.reader = reader;
        this.register = register;
    }

    /** Refuses with the codes of the indicators that need a note. */
    void require(Actor actor, Report report, CampaignSheet campaign) {
        requireReasons(actor, report, campaign);
        List<StoredReport> earlier = earlier(report, campaign);
        List<String> codes = new ArrayList<>();
        for (IndicatorSheet indicator : campaign.indicators()) {
            ReportEntry entry = report.entry(indicator.id());
            if (isOpenWithoutNote(report, indicator)) {
                Figures before = first(earlier, indicator.id());
                Figures sameKind = first(sameKind(earlier, report, campaign), indicator.id());
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
    private List<StoredReport> earlier(Report report, CampaignSheet campaign) {
        List<Long> periods = campaign.periodsBefore(campaign.period(report.periodId())).stream()
                .limit(EARLIER_PERIODS)
                .map(PeriodSheet::id)
                .toList();
        if (periods.isEmpty()) {
            return List.of();
        }
        List<Long> own = List.of(report.unitId());
        List<StoredReport> found = reader.read(new ReportScope(periods, List.of(-1L), own), report.unitId());
        return periods.stream()
                .flatMap(period -> found.stream().filter(stored -> stored.head().periodId() == period))
                .toList();
    }

    private static List<StoredReport> sameKind(List<StoredReport> earlier, Report report, CampaignSheet campaign) {
        PeriodKind kind = campaign.period(report.periodId()).kind();
        return earlier.stream()
                .filter(past -> campaign.period(past.head().periodId()).kind() == kind)
                .toList();
    }

    private static @Nullable Figures first(List<StoredReport> earlier, long indicatorId) {
        for (StoredReport report : earlier) {
            StoredEntry entry = report.entries().get(indicatorId);
            if (entry != null && EntryView.of(entry).isEntered()) {
                return EntryView.of(entry).figures();
            }
        }
        return null;
    }
}
