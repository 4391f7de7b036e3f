package vn.thiduaso.dossier.parts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thiduaso.document.Appendix;
import vn.thiduaso.document.Paper;
import vn.thiduaso.document.Table;
import vn.thiduaso.document.VietnameseWords;
import vn.thiduaso.document.xlsx.Sheet;
import vn.thiduaso.dossier.content.Dossier;
import vn.thiduaso.dossier.content.Nominee;
import vn.thiduaso.dossier.content.PaperTexts;

/** The trích ngang: who the proposed people are, in one line each. */
@Component
class ProfileList {

    private final PaperTexts texts;
    private final ProposalPaper proposal;

    ProfileList(PaperTexts texts, ProposalPaper proposal) {
        this.texts = texts;
        this.proposal = proposal;
    }

    Paper of(Dossier dossier) {
        Table.Builder table = Table.of(
                Table.Column.centre(header("number"), 8),
                Table.Column.left(header("name"), 34),
                Table.Column.centre(header("birthYear"), 13),
                Table.Column.centre(header("gender"), 13),
                Table.Column.left(header("post"), 40),
                Table.Column.left(header("unit"), 44),
                Table.Column.left(header("kind"), 22),
                Table.Column.left(header("group"), 26),
                Table.Column.left(header("form"), 44));
        rows(dossier)
                .forEach(row -> table.row(row.stream().map(Object::toString).toList()));
        return proposal.head(dossier)
                .appendix(Appendix.landscape(texts.of("profile"))
                        .about(texts.of("profile.subject"))
                        .with(table.build())
                        .with(texts.of("total"), total(dossier)))
                .alone()
                .build();
    }

    Sheet sheet(Dossier dossier, List<String> notes) {
        return new Sheet(
                texts.of("sheet.profile"),
                texts.of("profile") + " " + texts.of("profile.subject"),
                notes,
                List.of(
                        new Sheet.Column(header("number"), Sheet.Kind.INTEGER, 6),
                        new Sheet.Column(header("name"), Sheet.Kind.TEXT, 28),
                        new Sheet.Column(header("birthYear"), Sheet.Kind.INTEGER, 10),
                        new Sheet.Column(header("gender"), Sheet.Kind.TEXT, 10),
                        new Sheet.Column(header("post"), Sheet.Kind.TEXT, 30),
                        new Sheet.Column(header("unit"), Sheet.Kind.TEXT, 34),
                        new Sheet.Column(header("kind"), Sheet.Kind.TEXT, 16),
                        new Sheet.Column(header("group"), Sheet.Kind.TEXT, 20),
                        new Sheet.Column(header("form"), Sheet.Kind.TEXT, 34)),
                rows(dossier).stream()
                        .map(row -> (List<@Nullable Object>) new ArrayList<@Nullable Object>(row))
                        .toList());
    }

    private List<List<Object>> rows(Dossier dossier) {
        List<List<Object>> rows = new ArrayList<>();
        for (Nominee nominee : dossier.individuals()) {
            Nominee.Person person = Objects.requireNonNull(nominee.person());
            rows.add(Arrays.asList(
                    rows.size() + 1,
                    person.name(),
                    person.birthYear(),
                    texts.of("gender." + person.gender()),
                    person.post(),
                    nominee.unitName(),
                    texts.of("staff." + person.kind()),
                    texts.of(person.leader() ? "group.leader" : "group.direct"),
                    nominee.formName()));
        }
        return rows;
    }

    /** How many, and how many of them are women and direct workers, whom the law puts first at equal merit. */
    private String total(Dossier dossier) {
        List<Nominee.Person> people = dossier.individuals().stream()
                .map(Nominee::person)
                .map(Objects::requireNonNull)
                .toList();
        long women = people.stream()
                .filter(person -> person.gender().name().equals("FEMALE"))
                .count();
        long direct = people.stream().filter(person -> !person.leader()).count();
        return texts.of(
                "profile.total",
                VietnameseWords.counted(people.size(), texts.of("individual")),
                VietnameseWords.counted(women, texts.of("women")),
                VietnameseWords.counted(direct, texts.of("direct")));
    }

    private String header(String column) {
        return texts.of("column." + column);
    }
}
