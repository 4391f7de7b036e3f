package vn.thiduaso.dossier.parts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thiduaso.document.Table;
import vn.thiduaso.document.xlsx.Sheet;
import vn.thiduaso.dossier.content.AwardList;
import vn.thiduaso.dossier.content.Dossier;
import vn.thiduaso.dossier.content.Nominee;
import vn.thiduaso.dossier.content.PaperTexts;

/**
 * The two lists, as tables of the paper and as sheets of the workbook. Without a vote its column stays empty, to be written
 * by hand.
 */
@Component
class NomineeLists {

    private final PaperTexts texts;

    NomineeLists(PaperTexts texts) {
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
        return rows(table, dossier, dossier.collectives(), this::collective);
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
        return rows(table, dossier, dossier.individuals(), this::individual);
    }

    /** One sheet a list; a list without anybody has none. */
    List<Sheet> sheets(Dossier dossier, List<String> notes) {
        List<Sheet> sheets = new ArrayList<>();
        if (!dossier.collectives().isEmpty()) {
            sheets.add(new Sheet(
                    texts.of("sheet.collectives"),
                    texts.of("list.collectives", texts.of("list.awards")),
                    notes,
                    List.of(
                            column("number", Sheet.Kind.INTEGER, 6),
                            column("collective", Sheet.Kind.TEXT, 38),
                            column("form", Sheet.Kind.TEXT, 32),
                            column("summary", Sheet.Kind.TEXT, 70),
                            column("vote", Sheet.Kind.TEXT, 14),
                            column("note", Sheet.Kind.TEXT, 18)),
                    numbered(dossier.collectives(), this::collective)));
        }
        if (!dossier.individuals().isEmpty()) {
            sheets.add(new Sheet(
                    texts.of("sheet.individuals"),
                    texts.of("list.individuals", texts.of("list.awards")),
                    notes,
                    individualColumns(),
                    numbered(dossier.individuals(), this::individual)));
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

    private List<@Nullable Object> collective(Nominee nominee) {
        return Arrays.asList(nominee.name(), nominee.formName(), nominee.summary(), vote(nominee), null);
    }

    private List<@Nullable Object> individual(Nominee nominee) {
        Nominee.Person person = Objects.requireNonNull(nominee.person());
        return Arrays.asList(
                texts.of("person." + person.gender(), person.name()),
                Integer.toString(person.birthYear()),
                texts.of("person.post", person.post(), nominee.unitName()),
                nominee.formName(),
                initiative(nominee),
                nominee.taskResults(),
                nominee.priorAwards(),
                vote(nominee),
                null);
    }

    /** With several awards each begins with its name; the numbers go on counting. */
    private static Table rows(
            Table.Builder table,
            Dossier dossier,
            List<Nominee> nominees,
            Function<Nominee, List<@Nullable Object>> row) {
        int count = 0;
        for (AwardList list : dossier.lists()) {
            List<Nominee> members = Dossier.of(list, nominees);
            if (dossier.lists().size() > 1 && !members.isEmpty()) {
                table.section(list.name());
            }
            for (Nominee nominee : members) {
                count++;
                table.row(printed(count, row.apply(nominee)));
            }
        }
        return table.build();
    }

    private static List<List<@Nullable Object>> numbered(
            List<Nominee> nominees, Function<Nominee, List<@Nullable Object>> row) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Nominee nominee : nominees) {
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(rows.size() + 1);
            cells.addAll(row.apply(nominee));
            rows.add(cells);
        }
        return rows;
    }

    private @Nullable String initiative(Nominee nominee) {
        String name = nominee.initiative();
        String decision = nominee.initiativeDecision();
        return name == null || decision == null ? name : texts.of("initiative", name, decision);
    }

    private static @Nullable String vote(Nominee nominee) {
        return nominee.vote() == null ? null : nominee.vote().text();
    }

    private String header(String column) {
        return texts.of("column." + column);
    }

    private Sheet.Column column(String name, Sheet.Kind kind, int width) {
        return new Sheet.Column(header(name), kind, width);
    }

    private static List<String> printed(int number, List<@Nullable Object> row) {
        List<String> cells = new ArrayList<>();
        cells.add(Integer.toString(number));
        row.forEach(cell -> cells.add(Objects.toString(cell, "")));
        return cells;
    }
}
