package vn.thiduaso.submission.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thiduaso.document.Table;
import vn.thiduaso.scoring.Comparison;
import vn.thiduaso.scoring.FigureState;
import vn.thiduaso.scoring.Outcome;
import vn.thiduaso.submission.Snapshot;
import vn.thiduaso.submission.SnapshotEvidence;
import vn.thiduaso.submission.SnapshotGroup;
import vn.thiduaso.submission.SnapshotItem;

/** The two tables of the paper: results against the targets, and what stands behind them. */
@Component
class ResultTable {

    private static final int SHOWN_OF_HASH = 16;

    private final ReportTexts texts;

    ResultTable(ReportTexts texts) {
        this.texts = texts;
    }

    /** Each item: kế hoạch, thực hiện, tỷ lệ, so cùng kỳ, tự chấm. */
    Table results(Snapshot report) {
        Table.Builder table = Table.of(
                Table.Column.centre(texts.of("column.code"), 5),
                Table.Column.left(texts.of("column.item"), 33),
                Table.Column.centre(texts.of("column.target"), 13),
                Table.Column.centre(texts.of("column.done"), 14),
                Table.Column.right(texts.of("column.percent"), 9),
                Table.Column.right(texts.of("column.before"), 11),
                Table.Column.right(texts.of("column.points"), 13));
        for (SnapshotGroup group : report.groups()) {
            table.section(texts.shared("campaign.group", group.code(), group.name()));
            group.items().forEach(item -> table.row(row(item)));
        }
        if (report.score().lateDeduction().signum() > 0) {
            table.row(
                    "",
                    texts.of("late"),
                    "",
                    "",
                    "",
                    "",
                    "−" + texts.number(report.score().lateDeduction()));
        }
        table.total(
                "",
                texts.of("total"),
                "",
                "",
                "",
                "",
                points(report.score().total(), report.score().fullMark()));
        return table.build();
    }

    private List<String> row(SnapshotItem item) {
        return List.of(
                item.code(),
                item.name(),
                target(item),
                done(item),
                texts.number(item.percentage()),
                against(item),
                points(item.points(), item.maxPoints()));
    }

    /** Each item: its counts one by one, what the unit says about them, its evidence. */
    Table details(Snapshot report) {
        Table.Builder table = Table.of(
                Table.Column.centre(texts.of("column.code"), 4),
                Table.Column.left(texts.of("column.item"), 24),
                Table.Column.left(texts.of("column.figures"), 24),
                Table.Column.left(texts.of("column.note"), 20),
                Table.Column.left(texts.of("column.evidence"), 28));
        for (SnapshotItem item : report.items()) {
            table.row(item.code(), item.name(), figures(item), says(item), evidence(item));
        }
        return table.build();
    }

    /** "12/16 chỉ tiêu", of those that count. */
    String met(Snapshot report) {
        long counted = report.items().stream()
                .filter(item -> item.outcome() != Outcome.NOT_COUNTED)
                .count();
        long met = report.items().stream()
                .filter(item -> item.outcome() == Outcome.MET)
                .count();
        return texts.of("met", met, counted);
    }

    private String target(SnapshotItem item) {
        if (item.target() == null) {
            return item.targetLevel() == null ? "–" : item.targetLevel();
        }
        String percent = texts.number(item.target());
        return item.comparison() == Comparison.MORE_THAN
                ? texts.of("target.moreThan", percent)
                : texts.of("target.atLeast", percent);
    }

    private String done(SnapshotItem item) {
        if (item.state() == FigureState.MISSING) {
            return texts.shared("scoring.state.MISSING");
        }
        if (item.stated()) {
            return texts.shared("scoring.state." + item.state());
        }
        if (item.levelled()) {
            return String.valueOf(item.level());
        }
        return item.numerators().stream().map(texts::number).collect(Collectors.joining(" + ")) + " / "
                + texts.number(item.denominator());
    }

    private String against(SnapshotItem item) {
        BigDecimal now = item.percentage();
        BigDecimal before = item.before();
        if (now == null || before == null) {
            return "–";
        }
        BigDecimal difference = now.subtract(before);
        String size = texts.number(difference.abs());
        return difference.signum() == 0 ? size : (difference.signum() > 0 ? "+" : "−") + size;
    }

    private String points(@Nullable BigDecimal points, BigDecimal most) {
        return points == null ? "–" : texts.number(points) + "/" + texts.number(most);
    }

    private String figures(SnapshotItem item) {
        if (!item.counts()) {
            return done(item);
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < item.labels().size(); i++) {
            BigDecimal number = i < item.numerators().size() ? item.numerators().get(i) : null;
            lines.add(texts.of("labelled", item.labels().get(i), texts.number(number)));
        }
        lines.add(texts.of("labelled", String.valueOf(item.whole()), texts.number(item.denominator())));
        return String.join("\n", lines);
    }

    private static String says(SnapshotItem item) {
        List<String> said = new ArrayList<>();
        if (item.reason() != null) {
            said.add(item.reason());
        }
        if (item.note() != null) {
            said.add(item.note());
        }
        return String.join("\n", said);
    }

    private String evidence(SnapshotItem item) {
        return item.evidence().stream().map(this::piece).collect(Collectors.joining(";\n"));
    }

    private String piece(SnapshotEvidence piece) {
        return switch (piece.kind()) {
            case DOCUMENT -> {
                String document = texts.of(
                        "evidence.document",
                        String.valueOf(piece.documentNo()),
                        piece.documentDate() == null ? "–" : texts.day(piece.documentDate()),
                        String.valueOf(piece.issuer()));
                yield piece.titled() ? texts.of("evidence.titled", document, piece.title()) : document;
            }
            case LINK ->
                piece.titled()
                        ? texts.of("evidence.titled", piece.title(), String.valueOf(piece.url()))
                        : piece.title();
            case FILE -> {
                String hash = String.valueOf(piece.sha256());
                yield texts.of(
                        "evidence.file", piece.title(), hash.substring(0, Math.min(SHOWN_OF_HASH, hash.length())));
            }
        };
    }
}
