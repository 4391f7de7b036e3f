package vn.thiduaso.scheme.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.validation.FieldError;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.document.xlsx.ReadWorkbook;
import vn.thiduaso.scheme.ReadScheme;
import vn.thiduaso.scheme.ReadScheme.WrongCell;
import vn.thiduaso.scoring.Group;
import vn.thiduaso.scoring.ItemRule;
import vn.thiduaso.scoring.Rounding;
import vn.thiduaso.scoring.Scheme;

/** Reads a workbook with the readers of the forms; what they object to is told with the cell it stands in. */
final class WorkbookReading {

    private final CampaignSheet campaign;
    private final SchemeSheets texts;
    private final Map<String, Long> unitIds;
    private final List<WrongCell> problems = new ArrayList<>();
    private final SheetCells items;
    private final SheetCells targets;
    private final SheetCells groups;
    private final SheetCells bands;
    private final SheetCells general;

    WorkbookReading(ReadWorkbook workbook, CampaignSheet campaign, SchemeSheets texts, Map<String, Long> unitIds) {
        this.campaign = campaign;
        this.texts = texts;
        this.unitIds = unitIds;
        this.items = cells(workbook, "items", SchemeSheets.ITEM_COLUMNS);
        this.targets = cells(workbook, "targets", SchemeSheets.TARGET_COLUMNS);
        this.groups = cells(workbook, "groups", SchemeSheets.GROUP_COLUMNS);
        this.bands = cells(workbook, "bands", SchemeSheets.BAND_COLUMNS);
        this.general = cells(workbook, "general", SchemeSheets.GENERAL_COLUMNS);
    }

    private SheetCells cells(ReadWorkbook workbook, String name, List<String> columns) {
        return new SheetCells(
                workbook, texts.text("scheme.sheet." + name), texts.text("scheme.column." + columns.get(0)), problems);
    }

    ReadScheme read(String fileName) {
        Scheme read = problems.isEmpty() ? scheme() : null;
        return new ReadScheme(fileName, problems.isEmpty() ? read : null, problems);
    }

    private @Nullable Scheme scheme() {
        PointsForm points = points();
        GeneralForm form = generalForm();
        BindingResult binding = new DirectFieldBindingResult(form, "form");
        Optional<GeneralForm.Settings> settings = form.read(binding, shell(points));
        tell(binding, this::tellGeneral);
        Scheme before = rounded(settings.map(GeneralForm.Settings::rounding).orElse(Rounding.STANDARD));
        checkCodes(before);
        if (!problems.isEmpty()) {
            return null;
        }
        binding = new DirectFieldBindingResult(points, "form");
        Optional<Scheme> regrouped = points.on(before, binding);
        tell(binding, this::tellPoints);
        List<ItemRule> rules = rules(before);
        if (!problems.isEmpty() || regrouped.isEmpty() || settings.isEmpty()) {
            return null;
        }
        List<ItemRule> merged = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            ItemRule grouped = regrouped.get().items().get(i);
            ItemRule rule = rules.get(i);
            merged.add(new ItemRule(rule.code(), grouped.groupCode(), rule.maxPoints(), rule.rule(), rule.counting()));
        }
        return settings.get().on(regrouped.get().with(merged));
    }

    /** The scheme in force with the rounding of the workbook: what the readers compare the items with. */
    private Scheme rounded(Rounding rounding) {
        Scheme now = campaign.scheme();
        try {
            return new Scheme(
                    now.total(),
                    now.bonusCap(),
                    now.latePoints(),
                    now.lateCap(),
                    now.bands(),
                    now.tieBreak(),
                    now.items(),
                    now.groups(),
                    rounding);
        } catch (IllegalArgumentException finerNow) {
            return now;
        }
    }

    /** Only the groups of the workbook: what a tie-break may name. */
    private Scheme shell(PointsForm points) {
        Scheme now = campaign.scheme();
        Map<String, Group> known = new HashMap<>();
        for (PointsForm.GroupRow row : points.groups()) {
            if (!FieldReader.isBlank(row.code())) {
                known.put(String.valueOf(row.code()), new Group(String.valueOf(row.code()), "?"));
            }
        }
        return new Scheme(
                now.total(),
                now.bonusCap(),
                now.latePoints(),
                now.lateCap(),
                List.of(),
                List.of(),
                List.of(),
                List.copyOf(known.values()),
                now.rounding());
    }

    private PointsForm points() {
        List<PointsForm.GroupRow> groupRows = new ArrayList<>();
        for (int row = 0; row < groups.size(); row++) {
            groupRows.add(new PointsForm.GroupRow(groups.text(row, 0), groups.text(row, 1), groups.text(row, 2)));
        }
        List<PointsForm.ItemRow> itemRows = new ArrayList<>();
        for (int row = 0; row < items.size(); row++) {
            itemRows.add(new PointsForm.ItemRow(items.text(row, 0), items.text(row, 2), items.text(row, 3)));
        }
        return new PointsForm(null, groupRows, itemRows);
    }

    private GeneralForm generalForm() {
        Map<String, String> values = new HashMap<>();
        for (int row = 0; row < general.size(); row++) {
            String setting = general.text(row, 0);
            for (String key : SchemeSheets.SETTINGS) {
                if (setting.equals(texts.text("scheme." + key))) {
                    values.put(key, general.text(row, 1));
                }
            }
        }
        List<@Nullable String> order = new ArrayList<>();
        for (String word : ItemCells.parts(values.getOrDefault("tieBreak", ""))) {
            order.add(word.equals(texts.text("scheme.tieBreak.BONUS")) ? Scheme.BONUS : Scheme.GROUP_PREFIX + word);
        }
        List<GeneralForm.BandRow> rows = new ArrayList<>();
        for (int row = 0; row < bands.size(); row++) {
            rows.add(new GeneralForm.BandRow(bands.text(row, 0), bands.text(row, 1), bands.text(row, 2)));
        }
        String mode = GeneralForm.MODES.stream()
                .map(Enum::name)
                .filter(each -> texts.text("scheme.rounding." + each).equals(values.get("mode")))
                .findFirst()
                .orElse("");
        return new GeneralForm(
                null,
                values.get("total"),
                values.get("bonusCap"),
                values.get("latePoints"),
                values.get("lateCap"),
                values.get("digits"),
                mode,
                order,
                rows);
    }

    /** Every item once, none that the campaign does not measure. */
    private void checkCodes(Scheme before) {
        Set<String> seen = new HashSet<>();
        for (int row = 0; row < items.size(); row++) {
            String code = items.text(row, 0);
            if (before.item(code).isEmpty()) {
                items.wrong(row, 0, "scheme.problem.unknownItem", List.of(code));
            } else if (!seen.add(code)) {
                items.wrong(row, 0, "scheme.error.twice", List.of());
            }
        }
        for (ItemRule item : before.items()) {
            if (!seen.contains(item.code())) {
                items.wrong("scheme.problem.noItem", item.code());
            }
        }
        for (int row = 0; row < targets.size(); row++) {
            if (!seen.contains(targets.text(row, 0))) {
                targets.wrong(row, 0, "scheme.problem.unknownItem", List.of(targets.text(row, 0)));
            }
        }
    }

    private List<ItemRule> rules(Scheme before) {
        List<ItemRule> rules = new ArrayList<>();
        ItemCells rows = new ItemCells(items, targets, texts, unitIds);
        for (int row = 0; row < items.size(); row++) {
            String code = items.text(row, 0);
            IndicatorSheet indicator = campaign.indicators().stream()
                    .filter(each -> each.code().equals(code))
                    .findFirst()
                    .orElseThrow();
            RuleKind kind = rows.kind(row);
            if (kind == null) {
                items.wrong(row, 4, "scheme.error.choose", List.of());
                continue;
            }
            List<Integer> targetRows = new ArrayList<>();
            ItemForm form = rows.form(row, code, kind, targetRows);
            BindingResult binding = new DirectFieldBindingResult(form, "form");
            ItemReading.Places places = new ItemReading.Places(Set.copyOf(unitIds.values()), periodCodes());
            new ItemReading(form, indicator, places, binding)
                    .read(before.item(code).orElseThrow(), before.rounding().digits())
                    .ifPresent(rules::add);
            int here = row;
            tell(binding, (path, error) -> rows.tell(here, targetRows, path, error));
        }
        return rules;
    }

    private Set<String> periodCodes() {
        Set<String> codes = new HashSet<>();
        campaign.periods().forEach(period -> codes.add(period.code()));
        return codes;
    }

    private void tellPoints(String path, FieldError error) {
        if (path.startsWith("groups[")) {
            int column = path.endsWith("code") ? 0 : path.endsWith("name") ? 1 : 2;
            groups.wrong(index(path), column, code(error), arguments(error));
        } else if (path.endsWith("group")) {
            items.wrong(index(path), 2, code(error), arguments(error));
        }
    }

    private void tellGeneral(String path, FieldError error) {
        if (path.startsWith("bands[")) {
            int column = path.endsWith("name") ? 0 : path.endsWith("from") ? 1 : 2;
            bands.wrong(index(path), column, code(error), arguments(error));
            return;
        }
        String setting = texts.text("scheme." + path.replaceAll("\\[.*", ""));
        for (int row = 0; row < general.size(); row++) {
            if (general.text(row, 0).equals(setting)) {
                general.wrong(row, 1, code(error), arguments(error));
                return;
            }
        }
        general.wrong("scheme.import.noSetting", setting);
    }

    private static void tell(BindingResult binding, BiConsumer<String, FieldError> teller) {
        binding.getFieldErrors().forEach(error -> teller.accept(error.getField(), error));
    }

    static int index(String path) {
        return Integer.parseInt(path.substring(path.indexOf('[') + 1, path.indexOf(']')));
    }

    static String code(FieldError error) {
        return Objects.requireNonNull(error.getCode());
    }

    static List<String> arguments(FieldError error) {
        return error.getArguments() == null
                ? List.of()
                : Arrays.stream(error.getArguments()).map(String::valueOf).toList();
    }
}
