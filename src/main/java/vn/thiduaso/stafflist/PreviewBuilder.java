package vn.thiduaso.stafflist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.staff.RegisterQueries;
import vn.thiduaso.staff.RegisterService.PersonChange;
import vn.thiduaso.staff.StaffRecord;

/** Compares an uploaded list with a register. */
final class PreviewBuilder {

    /** The choice that makes somebody new of an unsure row. */
    static final String NEW = "new";

    private final ListContent content;
    private final RegisterQueries.Snapshot register;
    private final LocalDate today;
    private final Map<Long, StaffRecord> people = new LinkedHashMap<>();
    private final List<ImportPreview.Added> added = new ArrayList<>();
    private final List<ImportPreview.Changed> changed = new ArrayList<>();
    private final List<ImportPreview.Unsure> unsure = new ArrayList<>();
    private final List<CellProblem> problems = new ArrayList<>();
    private final Set<Long> present = new HashSet<>();
    private final Set<Long> taken = new HashSet<>();
    private int unchanged;

    PreviewBuilder(ListContent content, RegisterQueries.Snapshot register, LocalDate today) {
        this.content = content;
        this.register = register;
        this.today = today;
        register.people().forEach(person -> people.put(person.id(), person));
        problems.addAll(content.problems());
    }

    /**
     * The preview.
     *
     * @param choices for unsure rows by their number: {@link #NEW} or the id of a candidate; others stay unsure
     */
    ImportPreview build(Map<Integer, String> choices) {
        Map<Integer, Matcher.Match> matches = Matcher.match(
                content.rows().stream().map(PreviewBuilder::row).toList(),
                people.values().stream().map(this::person).toList());
        for (ListRow row : content.rows()) {
            Matcher.Match match = matches.get(row.number());
            if (match != null) {
                present.addAll(match.candidates());
                if (!row.bad()) {
                    place(row, match, choices.get(row.number()));
                }
            }
        }
        Set<String> names = new HashSet<>();
        content.rows().stream().filter(ListRow::bad).forEach(row -> names.add(PlainName.of(row.name())));
        List<StaffRecord> absent = people.values().stream()
                .filter(person -> person.data().isThereOn(today) && !present.contains(person.id()))
                .filter(person -> !names.contains(PlainName.of(person.data().fullName())))
                .toList();
        problems.sort(Comparator.comparingInt(CellProblem::row));
        int bad = (int) problems.stream().mapToInt(CellProblem::row).distinct().count();
        return new ImportPreview(
                register.revision(), added, changed, unchanged, unsure, absent, List.copyOf(problems), bad);
    }

    private void place(ListRow row, Matcher.Match match, @Nullable String choice) {
        switch (match.certainty()) {
            case NEW -> take(row, null);
            case SAME -> take(row, people.get(match.candidates().get(0)));
            case UNSURE -> {
                Optional<StaffRecord> chosen = match.candidates().stream()
                        .filter(id -> id.toString().equals(choice))
                        .map(people::get)
                        .findFirst();
                if (chosen.isPresent()) {
                    take(row, chosen.get());
                } else if (NEW.equals(choice)) {
                    take(row, null);
                } else {
                    List<StaffRecord> candidates =
                            match.candidates().stream().map(people::get).toList();
                    unsure.add(new ImportPreview.Unsure(row, match.reason(), candidates));
                }
            }
        }
    }

    private void take(ListRow row, @Nullable StaffRecord person) {
        if (person != null) {
            RuleViolation.unless(
                    taken.add(person.id()),
                    "stafflist.error.samePersonTwice",
                    person.data().fullName());
        }
        RowData data = new RowData(content, row, person, today);
        Optional<PersonChange> change = data.read();
        if (change.isEmpty()) {
            problems.addAll(data.problems());
        } else if (person == null) {
            added.add(new ImportPreview.Added(row.number(), change.get()));
        } else if (data.cells().isEmpty()) {
            unchanged++;
        } else {
            changed.add(new ImportPreview.Changed(row.number(), person, data.cells(), change.get()));
        }
    }

    private static Matcher.Row row(ListRow row) {
        boolean leaves = !row.values().getOrDefault(ListColumn.LEFT_ON, "").isEmpty();
        return new Matcher.Row(row.number(), row.key(), Matcher.Identity.of(row.name(), row.birthYear()), leaves);
    }

    private Matcher.Person person(StaffRecord person) {
        boolean left = !person.data().isThereOn(today) && person.data().leftOn() != null;
        return new Matcher.Person(
                person.id(),
                Matcher.Identity.of(person.data().fullName(), person.data().birthYear()),
                left);
    }
}
