package vn.thiduaso.scheme.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.FieldError;
import vn.thiduaso.scoring.Counting;

/** The rows of items and of their own targets in a workbook, as the forms that the readers know. */
final class ItemCells {

    private static final int MOST_PARTS = 12;

    private final SheetCells items;
    private final SheetCells targets;
    private final SchemeSheets texts;
    private final Map<String, Long> unitIds;

    ItemCells(SheetCells items, SheetCells targets, SchemeSheets texts, Map<String, Long> unitIds) {
        this.items = items;
        this.targets = targets;
        this.texts = texts;
        this.unitIds = unitIds;
    }

    @Nullable
    RuleKind kind(int row) {
        String text = items.text(row, 4);
        return Arrays.stream(RuleKind.values())
                .filter(kind -> texts.text("scheme.kind." + kind).equalsIgnoreCase(text))
                .findFirst()
                .orElse(null);
    }

    ItemForm form(int row, String code, RuleKind kind, List<Integer> targetRows) {
        List<ItemForm.TargetRow> own = targets(code, targetRows);
        List<ItemForm.StepRow> steps = new ArrayList<>();
        List<ItemForm.PartRow> parts = new ArrayList<>();
        List<@Nullable String> credits = new ArrayList<>();
        for (String word : parts(items.text(row, 9))) {
            String[] sides = word.split(":", 2);
            String second = sides.length == 2 ? sides[1].strip() : "";
            steps.add(new ItemForm.StepRow(sides[0].strip(), second));
            parts.add(new ItemForm.PartRow(sides[0].strip(), second));
            credits.add(word);
        }
        pad(steps, parts, credits);
        boolean byNumber = items.text(row, 6).equals(texts.text("scheme.basis.NUMBER"));
        int level = FieldReader.version(items.text(row, 10));
        return new ItemForm(
                null,
                kind.name(),
                items.text(row, 3),
                items.text(row, 5).equals(">") ? "MORE_THAN" : "AT_LEAST",
                items.text(row, 7),
                own,
                byNumber ? "NUMBER" : "PERCENT",
                steps,
                credits,
                String.valueOf(level - 1),
                items.text(row, 8),
                parts,
                counting(row));
    }

    private String counting(int row) {
        String typed = items.text(row, 11);
        boolean added = typed.equalsIgnoreCase(texts.text("scheme.counting.ADDED_UP"));
        if (!added && !typed.isEmpty() && !typed.equalsIgnoreCase(texts.text("scheme.counting.AS_REPORTED"))) {
            items.wrong(row, 11, "scheme.error.choose", List.of());
        }
        return (added ? Counting.ADDED_UP : Counting.AS_REPORTED).name();
    }

    private List<ItemForm.TargetRow> targets(String code, List<Integer> targetRows) {
        List<ItemForm.TargetRow> own = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            if (targets.text(i, 0).equals(code)) {
                String unit = targets.text(i, 1);
                Long id = unitIds.get(unit);
                own.add(new ItemForm.TargetRow(
                        unit.isEmpty() ? "" : id == null ? "?" : id.toString(),
                        targets.text(i, 2),
                        targets.text(i, 3)));
                targetRows.add(i);
            }
        }
        return own;
    }

    /** Rows that a reader may object to even when nothing stands there. */
    private static void pad(
            List<ItemForm.StepRow> steps, List<ItemForm.PartRow> parts, List<@Nullable String> credits) {
        while (steps.size() < MOST_PARTS) {
            steps.add(new ItemForm.StepRow("", ""));
            parts.add(new ItemForm.PartRow("", ""));
            credits.add("");
        }
    }

    static List<String> parts(String list) {
        return Arrays.stream(list.split(";"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    void tell(int row, List<Integer> targetRows, String path, FieldError error) {
        if (path.startsWith("targets[")) {
            int target = targetRows.get(WorkbookReading.index(path));
            int column = path.endsWith("unit") ? 1 : 3;
            targets.wrong(target, column, WorkbookReading.code(error), WorkbookReading.arguments(error));
            return;
        }
        int column = switch (path.replaceAll("\\[.*", "")) {
            case "points" -> 3;
            case "kind" -> 4;
            case "target" -> 7;
            case "each" -> 8;
            case "targetLevel" -> 10;
            default -> 9;
        };
        items.wrong(row, column, WorkbookReading.code(error), WorkbookReading.arguments(error));
    }
}
