package vn.thiduaso.scheme.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.document.xlsx.Sheet;
import vn.thiduaso.document.xlsx.Sheet.Column;
import vn.thiduaso.document.xlsx.Sheet.Kind;
import vn.thiduaso.scheme.SchemeQueries;
import vn.thiduaso.scoring.ItemRule;
import vn.thiduaso.scoring.Scheme;

/**
 * A scheme as the sheets of a workbook. Cells hold what the fields of the forms hold, so that the same readers take both;
 * the workbook speaks Vietnamese whatever the language on screen, so that every copy can be read back.
 */
@Component
class SchemeSheets {

    static final Locale LANGUAGE = Locale.forLanguageTag("vi");
    static final List<String> ITEM_COLUMNS = List.of(
            "code",
            "name",
            "group",
            "points",
            "kind",
            "comparison",
            "basis",
            "target",
            "each",
            "list",
            "targetLevel",
            "counting");
    static final List<String> TARGET_COLUMNS = List.of("code", "unit", "period", "target");
    static final List<String> GROUP_COLUMNS = List.of("code", "name", "cap");
    static final List<String> BAND_COLUMNS = List.of("band", "from", "share");
    static final List<String> GENERAL_COLUMNS = List.of("setting", "value");
    static final List<String> SETTINGS =
            List.of("total", "bonusCap", "latePoints", "lateCap", "digits", "mode", "tieBreak");

    private final MessageSource messages;

    SchemeSheets(MessageSource messages) {
        this.messages = messages;
    }

    List<Sheet> of(SchemeQueries.Sheet version, Map<String, String> unitCodes) {
        Scheme scheme = version.scheme();
        List<List<@Nullable Object>> items = new ArrayList<>();
        List<List<@Nullable Object>> targets = new ArrayList<>();
        for (IndicatorSheet indicator : version.campaign().indicators()) {
            ItemRule item = scheme.item(indicator.code()).orElseThrow();
            ItemForm form = ItemForm.of(indicator, item, RuleKind.of(item.rule()), 0);
            items.add(item(indicator, item, form));
            for (ItemForm.TargetRow row : form.targets()) {
                if (!FieldReader.isBlank(row.target())) {
                    targets.add(row(
                            indicator.code(),
                            unitCodes.getOrDefault(String.valueOf(row.unit()), ""),
                            row.period(),
                            row.target()));
                }
            }
        }
        List<Sheet> all = new ArrayList<>();
        all.add(sheet("items", ITEM_COLUMNS, items, version));
        all.add(sheet("targets", TARGET_COLUMNS, targets, version));
        all.addAll(others(version));
        return all;
    }

    private List<Sheet> others(SchemeQueries.Sheet version) {
        PointsForm points = PointsForm.of(version.scheme(), 0);
        GeneralForm general = GeneralForm.of(version.scheme(), 0);
        return List.of(
                sheet(
                        "groups",
                        GROUP_COLUMNS,
                        points.groups().stream()
                                .filter(group -> !FieldReader.isBlank(group.code()))
                                .map(group -> row(group.code(), group.name(), group.cap()))
                                .toList(),
                        version),
                sheet(
                        "bands",
                        BAND_COLUMNS,
                        general.bands().stream()
                                .filter(band -> !FieldReader.isBlank(band.name()))
                                .map(band -> row(band.name(), band.from(), band.share()))
                                .toList(),
                        version),
                sheet("general", GENERAL_COLUMNS, general(general), version));
    }

    private List<@Nullable Object> item(IndicatorSheet indicator, ItemRule item, ItemForm form) {
        RuleKind kind = form.kindOf();
        boolean compares = kind == RuleKind.RATIO || kind == RuleKind.LADDER || kind == RuleKind.COMPOSITE;
        boolean counts = kind == RuleKind.COUNT || kind == RuleKind.BONUS || kind == RuleKind.DEDUCTION;
        return row(
                indicator.code(),
                indicator.name(),
                item.groupCode(),
                form.points(),
                text("scheme.kind." + kind),
                compares ? ("MORE_THAN".equals(form.comparison()) ? ">" : "≥") : "",
                kind == RuleKind.LADDER ? text("scheme.basis." + form.basis()) : "",
                kind == RuleKind.RATIO ? form.target() : "",
                counts ? form.each() : "",
                list(kind, form),
                kind == RuleKind.MILESTONE ? level(form) : "",
                indicator.isMilestone() ? "" : text("scheme.counting." + form.counting()));
    }

    /** Levels are counted from 1 for people. */
    private static String level(ItemForm form) {
        return String.valueOf(FieldReader.version(form.targetLevel()) + 1);
    }

    private static String list(RuleKind kind, ItemForm form) {
        return switch (kind) {
            case LADDER ->
                form.steps().stream()
                        .filter(step -> !FieldReader.isBlank(step.from()))
                        .map(step -> step.from() + ": " + step.credit())
                        .collect(Collectors.joining("; "));
            case MILESTONE, CHOICE -> String.join("; ", form.credits());
            case COMPOSITE ->
                form.parts().stream()
                        .map(part -> part.weight() + ": " + part.target())
                        .collect(Collectors.joining("; "));
            default -> "";
        };
    }

    private List<List<@Nullable Object>> general(GeneralForm form) {
        String order = form.tieBreak().stream()
                .filter(each -> !FieldReader.isBlank(each))
                .map(each -> Scheme.BONUS.equals(each)
                        ? text("scheme.tieBreak.BONUS")
                        : String.valueOf(each).substring(Scheme.GROUP_PREFIX.length()))
                .collect(Collectors.joining("; "));
        return List.of(
                row(text("scheme.total"), form.total()),
                row(text("scheme.bonusCap"), form.bonusCap()),
                row(text("scheme.latePoints"), form.latePoints()),
                row(text("scheme.lateCap"), form.lateCap()),
                row(text("scheme.digits"), form.digits()),
                row(text("scheme.mode"), text("scheme.rounding." + form.mode())),
                row(text("scheme.tieBreak"), order));
    }

    private Sheet sheet(
            String name, List<String> columns, List<List<@Nullable Object>> rows, SchemeQueries.Sheet version) {
        return new Sheet(
                text("scheme.sheet." + name),
                text("scheme.sheet.title", version.number()),
                List.of(version.campaign().name(), text("scheme.sheet." + name + ".note")),
                columns.stream()
                        .map(column -> new Column(text("scheme.column." + column), Kind.TEXT, width(column)))
                        .toList(),
                rows);
    }

    private static int width(String column) {
        return switch (column) {
            case "name", "setting" -> 48;
            case "kind", "list", "value", "band", "basis", "counting" -> 26;
            default -> 14;
        };
    }

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LANGUAGE);
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }
}
