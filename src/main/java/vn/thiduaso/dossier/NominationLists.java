package vn.thiduaso.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thiduaso.document.Table;
import vn.thiduaso.document.xlsx.Sheet;
import vn.thiduaso.nomination.NominationView;
import vn.thiduaso.nomination.candidacy.NominationContent;
import vn.thiduaso.staff.StaffView;

/**
 * The two lists, as tables of the paper and as sheets of the workbook. The columns of the vote and of notes stay empty:
 * they are written by hand.
 */
@Component
class NominationLists {

    private final PaperTexts texts;

    NominationLists(PaperTexts texts) {
        this.texts = texts;
    }

    Table collectiveTable(Dossier dossier) {
        Table.Builder table = Table.of(
                Table.Column.centre(header("number"), 10),
                Table.Column.left(header("collective"), 52),
                Table.Column.left(header("form"), 40),
                Table.Column.left(header("summary"), 90),
                Table.Column.centre(header("vote"), 24),
                Table.Column.left(header("note"), 22));
        collectives(dossier).forEach(row -> table.row(printed(row)));
        return table.build();
    }

    Table individualTable(Dossier dossier) {
        Table.Builder table = Table.of(
                Table.Column.centre(header("number"), 8),
                Table.Column.left(header("person"), 28),
                Table.Column.centre(header("birthYear"), 11),
                Table.Column.left(header("post"), 34),
                Table.Column.left(header("form"), 26),
                Table.Column.left(header("initiative"), 40),
                Table.Column.left(header("tasks"), 36),
                Table.Column.left(header("awards"), 40),
                Table.Column.centre(header("vote"), 17),
                Table.Column.left(header("note"), 14));
        individuals(dossier).forEach(row -> table.row(printed(row)));
        return table.build();
    }

    /** One sheet a list; a list without anybody has none. */
    List<Sheet> sheets(Dossier dossier, List<String> notes) {
        List<Sheet> sheets = new ArrayList<>();
        if (!dossier.collectives().isEmpty()) {
            sheets.add(new Sheet(
                    texts.of("sheet.collectives"),
                    texts.of("list.collectives", dossier.names().awardForm()),
                    notes,
                    List.of(
                            column("number", Sheet.Kind.INTEGER, 6),
                            column("collective", Sheet.Kind.TEXT, 38),
                            column("form", Sheet.Kind.TEXT, 32),
                            column("summary", Sheet.Kind.TEXT, 70),
                            column("vote", Sheet.Kind.TEXT, 14),
                            column("note", Sheet.Kind.TEXT, 18)),
                    collectives(dossier)));
        }
        if (!dossier.individuals().isEmpty()) {
            sheets.add(new Sheet(
                    texts.of("sheet.individuals"),
                    texts.of("list.individuals", dossier.names().awardForm()),
                    notes,
                    individualColumns(),
                    individuals(dossier)));
        }
        return sheets;
    }

    private List<Sheet.Column> individualColumns() {
        return List.of(
                column("number", Sheet.Kind.INTEGER, 6),
                column("person", Sheet.Kind.TEXT, 28),
                column("birthYear", Sheet.Kind.TEXT, 10),
                column("post", Sheet.Kind.TEXT, 36),
                column("form", Sheet.Kind.TEXT, 28),
                column("initiative", Sheet.Kind.TEXT, 44),
                column("tasks", Sheet.Kind.TEXT, 28),
                column("awards", Sheet.Kind.TEXT, 44),
                column("vote", Sheet.Kind.TEXT, 14),
                column("note", Sheet.Kind.TEXT, 18));
    }

    private List<List<@Nullable Object>> collectives(Dossier dossier) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (NominationView nomination : dossier.collectives()) {
            rows.add(Arrays.asList(
                    rows.size() + 1,
                    nomination.unitName(),
                    dossier.names().awardForm(),
                    nomination.content().summary(),
                    null,
                    null));
        }
        return rows;
    }

    private List<List<@Nullable Object>> individuals(Dossier dossier) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (NominationView nomination : dossier.individuals()) {
            StaffView person = Objects.requireNonNull(nomination.person());
            NominationContent content = nomination.content();
            rows.add(Arrays.asList(
                    rows.size() + 1,
                    texts.of("person." + person.gender(), person.fullName()),
                    Integer.toString(person.birthYear()),
                    texts.of("person.post", person.post(), nomination.unitName()),
                    dossier.names().awardForm(),
                    initiative(content),
                    content.taskResults(),
                    content.priorAwards(),
                    null,
                    null));
        }
        return rows;
    }

    private @Nullable String initiative(NominationContent content) {
        String name = content.initiative();
        String decision = content.initiativeDecision();
        return name == null || decision == null ? name : texts.of("initiative", name, decision);
    }

    private String header(String column) {
        return texts.of("column." + column);
    }

    private Sheet.Column column(String name, Sheet.Kind kind, int width) {
        return new Sheet.Column(header(name), kind, width);
    }

    private static List<String> printed(List<@Nullable Object> row) {
        return row.stream().map(cell -> Objects.toString(cell, "")).toList();
    }
}
