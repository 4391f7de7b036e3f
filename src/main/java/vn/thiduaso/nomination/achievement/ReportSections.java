package vn.thiduaso.nomination.achievement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thiduaso.document.Block;
import vn.thiduaso.document.Paper;
import vn.thiduaso.document.Table;
import vn.thiduaso.nomination.NominationView;
import vn.thiduaso.nomination.candidacy.NominationContent;
import vn.thiduaso.staff.StaffView;

/** Writes the sections into a paper. */
@Component
class ReportSections {

    private final AchievementTexts texts;

    ReportSections(AchievementTexts texts) {
        this.texts = texts;
    }

    void collective(Paper.Builder paper, NominationContent content, UnitFigures figures) {
        paper.heading(1, texts.of("collective.I"));
        write(paper, content.profile());
        paper.heading(1, texts.of("collective.II"));
        write(paper, content.achievements());
        if (!figures.isEmpty()) {
            paper.paragraph(texts.of("figures")).add(table(figures));
        }
        paper.heading(1, texts.of("collective.III"));
        write(paper, content.priorAwards());
    }

    void individual(Paper.Builder paper, NominationView nomination) {
        StaffView person = Objects.requireNonNull(nomination.person());
        NominationContent content = nomination.content();
        paper.heading(1, texts.of("individual.I"))
                .items(
                        Block.Marker.DASH,
                        List.of(
                                texts.of("person.name", person.fullName()),
                                texts.of("person.born", Integer.toString(person.birthYear())),
                                texts.of("person.gender." + person.gender()),
                                texts.of("person.post", person.post(), nomination.unitName())));
        if (isWritten(content.profile())) {
            write(paper, content.profile());
        }
        paper.heading(1, texts.of("individual.II")).heading(2, texts.of("individual.II.1"));
        write(paper, content.duties());
        paper.heading(2, texts.of("individual.II.2"));
        write(paper, content.achievements());
        String results = content.taskResults();
        if (results != null) {
            paper.paragraph(texts.of("tasks", results));
        }
        paper.heading(2, texts.of("individual.II.3"));
        initiative(paper, content);
        paper.heading(1, texts.of("individual.III"));
        write(paper, content.priorAwards());
    }

    private void initiative(Paper.Builder paper, NominationContent content) {
        String name = content.initiative();
        if (name == null) {
            paper.paragraph(texts.of("nothing"));
            return;
        }
        List<String> told = new ArrayList<>();
        told.add(texts.of("initiative.name", name));
        String decision = content.initiativeDecision();
        if (decision != null) {
            told.add(texts.of("initiative.decision", decision));
        }
        if (content.initiativeLevel() != null) {
            told.add(texts.of("initiative.level", texts.of("level." + content.initiativeLevel())));
        }
        String spread = content.initiativeSpread();
        if (spread != null) {
            told.add(texts.of("initiative.spread", spread));
        }
        paper.items(Block.Marker.DASH, told);
    }

    private Table table(UnitFigures figures) {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(Table.Column.centre(texts.of("column.code"), 8));
        columns.add(Table.Column.left(texts.of("column.indicator"), 60));
        columns.add(Table.Column.centre(texts.of("column.target"), 24));
        figures.years()
                .forEach(year -> columns.add(Table.Column.centre(texts.of("column.year", Integer.toString(year)), 24)));
        Table.Builder table = Table.of(columns.toArray(Table.Column[]::new));
        for (UnitFigures.Row row : figures.rows()) {
            List<String> cells = new ArrayList<>(List.of(row.code(), row.name(), row.target()));
            cells.addAll(row.results());
            table.row(cells);
        }
        List<String> total = new ArrayList<>(List.of("", texts.of("column.standing"), ""));
        figures.standings().forEach(one -> total.add(texts.of("standing", one.points(), one.place())));
        return table.total(total.toArray(String[]::new)).build();
    }

    private void write(Paper.Builder paper, @Nullable String text) {
        if (isWritten(text)) {
            blocks(Objects.requireNonNull(text)).forEach(paper::add);
        } else {
            paper.paragraph(texts.of("nothing"));
        }
    }

    private static boolean isWritten(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    /** A line that begins with a dash is an item of a list, any other line a paragraph. */
    private static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        List<String> items = new ArrayList<>();
        for (String line : text.lines().map(String::strip).toList()) {
            boolean item = line.matches("[-–+•*]\\s+\\S.*");
            if (!item && !items.isEmpty()) {
                blocks.add(new Block.Items(Block.Marker.DASH, items));
                items = new ArrayList<>();
            }
            if (item) {
                items.add(line.substring(1).strip());
            } else if (!line.isEmpty()) {
                blocks.add(new Block.Paragraph(null, line));
            }
        }
        if (!items.isEmpty()) {
            blocks.add(new Block.Items(Block.Marker.DASH, items));
        }
        return blocks;
    }
}
