package vn.thiduaso.dashboard.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.dashboard.Dashboard;
import vn.thiduaso.dashboard.LostPoints;
import vn.thiduaso.dashboard.Mover;
import vn.thiduaso.dashboard.TargetLine;
import vn.thiduaso.document.FileNames;
import vn.thiduaso.document.Paper;
import vn.thiduaso.document.Table;
import vn.thiduaso.document.docx.DocxWriter;
import vn.thiduaso.document.pdf.PdfWriter;
import vn.thiduaso.shared.VietnameseNumbers;
import vn.thiduaso.unit.BlocView;
import vn.thiduaso.unit.UnitCatalogue;

/**
 * The dashboard on one page for a meeting: how many reported, the targets not reached yet, who stands where, where
 * points are lost. In Vietnamese, whatever the language of the screen.
 */
@Component
class MeetingSheet {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final int MOST_TARGETS = 7;
    private static final int MOST_LINES = 3;

    private final UnitCatalogue units;
    private final MessageSource messages;
    private final DocxWriter docx;
    private final PdfWriter pdf;
    private final Clock clock;

    MeetingSheet(UnitCatalogue units, MessageSource messages, DocxWriter docx, PdfWriter pdf, Clock clock) {
        this.units = units;
        this.messages = messages;
        this.docx = docx;
        this.pdf = pdf;
        this.clock = clock;
    }

    byte[] docx(Dashboard dashboard) {
        return docx.write(paper(dashboard));
    }

    byte[] pdf(Dashboard dashboard) {
        return pdf.write(paper(dashboard));
    }

    String fileName(Dashboard dashboard) {
        return FileNames.slug(text("file", period(dashboard.table().period())));
    }

    private Paper paper(Dashboard dashboard) {
        BlocView bloc = units.bloc(dashboard.table().campaign().blocId());
        Paper.Builder paper = Paper.of(text("kind"), bloc.name())
                .at(bloc.locality(), LocalDate.now(clock))
                .about(text("subject", inSentence(period(dashboard.table().period()))));
        paper.paragraph(text(
                "state." + (dashboard.table().isPublished() ? "published" : "live"),
                dashboard.table().campaign().name()));
        if (dashboard.rows().isEmpty()) {
            return paper.paragraph(text("nothing")).build();
        }
        paper.paragraph(
                text("reports.lead"),
                text(
                        "reports",
                        dashboard.submitted(),
                        dashboard.rows().size(),
                        dashboard.onTime(),
                        dashboard.verified()));
        addTargets(paper, dashboard);
        String moved = String.join("; ", moved(dashboard));
        if (!moved.isEmpty()) {
            paper.paragraph(text("moved.lead"), text("moved", moved));
        }
        return paper.build();
    }

    private void addTargets(Paper.Builder paper, Dashboard dashboard) {
        List<TargetLine> targets = dashboard.targets();
        if (targets.isEmpty()) {
            return;
        }
        List<TargetLine> missed = targets.stream()
                .filter(target -> target.counted() > 0 && !target.isMet())
                .toList();
        paper.paragraph(
                text("targets.lead"),
                text(
                        "targets",
                        dashboard.targetsMet(),
                        targets.size(),
                        missed.size(),
                        Math.min(MOST_TARGETS, missed.size())));
        if (missed.isEmpty()) {
            return;
        }
        Table.Builder table = Table.of(
                Table.Column.centre(text("column.code"), 1.2),
                Table.Column.left(text("column.name"), 7),
                Table.Column.right(text("column.value"), 2),
                Table.Column.right(text("column.target"), 2),
                Table.Column.centre(text("column.units"), 1.8),
                Table.Column.right(text("column.lost"), 2.2));
        Map<String, LostPoints> lost = dashboard.lost().stream()
                .collect(Collectors.toMap(line -> line.indicator().code(), Function.identity()));
        missed.stream()
                .sorted(Comparator.comparing((TargetLine target) -> points(lost, target))
                        .reversed())
                .limit(MOST_TARGETS)
                .forEach(target -> table.row(row(target, points(lost, target))));
        paper.add(table.build());
    }

    private List<String> row(TargetLine target, BigDecimal lost) {
        IndicatorSheet indicator = target.indicator();
        BigDecimal limit = indicator.target();
        String level = indicator.targetLevel();
        return List.of(
                indicator.code(),
                indicator.name(),
                percent(target.percentage()),
                limit == null ? (level == null ? "" : level) : text("target." + indicator.comparison(), number(limit)),
                text("units", target.unitsMet(), target.counted()),
                number(lost));
    }

    /** What the indicator cost a unit on average. */
    private static BigDecimal points(Map<String, LostPoints> lost, TargetLine target) {
        LostPoints found = lost.get(target.indicator().code());
        return found == null ? BigDecimal.ZERO : found.average();
    }

    private List<String> moved(Dashboard dashboard) {
        return Stream.concat(
                        dashboard.risen().stream().limit(MOST_LINES),
                        dashboard.fallen().stream().limit(MOST_LINES))
                .map(this::moved)
                .toList();
    }

    private String moved(Mover mover) {
        return text(
                mover.places() > 0 ? "moved.up" : "moved.down", mover.unitName(), mover.placeBefore(), mover.place());
    }

    private String period(PeriodSheet period) {
        return messages.getMessage(
                "campaign.period." + period.kind(), new Object[] {String.valueOf(period.year())}, VIETNAMESE);
    }

    /** "Năm 2026" does not begin the sentence. */
    private static String inSentence(String period) {
        return period.substring(0, 1).toLowerCase(VIETNAMESE) + period.substring(1);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage("dashboard.meeting." + key, arguments, VIETNAMESE);
    }

    private static String percent(@Nullable BigDecimal percentage) {
        return percentage == null ? "–" : VietnameseNumbers.format(percentage, 1) + "\u00a0%";
    }

    private static String number(BigDecimal number) {
        return VietnameseNumbers.format(number, 2);
    }
}
