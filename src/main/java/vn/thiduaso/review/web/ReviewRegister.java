package vn.thiduaso.review.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.report.EntryView;
import vn.thiduaso.report.ReportQueries;
import vn.thiduaso.report.ReportView;
import vn.thiduaso.report.typed.RegisterFigure;
import vn.thiduaso.report.typed.RegisterFigures;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.VietnamTime;
import vn.thiduaso.staff.StaffFigures;

/** What the unit's staff register says beside the figures that a report took from it, or should have: one statement. */
@Component
class ReviewRegister {

    private final ReportQueries reports;

    ReviewRegister(ReportQueries reports) {
        this.reports = reports;
    }

    /** By code, for the indicators that come from the register; empty when nobody is in it. */
    Map<String, RegisterFigure> of(Actor actor, CampaignSheet campaign, PeriodSheet period, ReportView report) {
        Map<String, RegisterFigure> figures = new HashMap<>();
        if (RegisterFigures.concern(campaign)) {
            StaffFigures staff = reports.register(actor, period, report.unitId(), day(period, report));
            for (IndicatorSheet indicator : campaign.indicators()) {
                EntryView entry = report.entries().get(indicator.id());
                if (entry != null) {
                    RegisterFigure.of(indicator, staff, entry.figures())
                            .ifPresent(figure -> figures.put(indicator.code(), figure));
                }
            }
        }
        return figures;
    }

    /** The day at which the register was to be read when the report was submitted. */
    static LocalDate day(PeriodSheet period, ReportView report) {
        return RegisterFigures.cutOff(period, VietnamTime.dayOf(Objects.requireNonNull(report.submittedAt())));
    }
}
