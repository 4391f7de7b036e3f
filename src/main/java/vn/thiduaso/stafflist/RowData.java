package vn.thiduaso.stafflist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.staff.Gender;
import vn.thiduaso.staff.RegisterService.PersonChange;
import vn.thiduaso.staff.StaffData;
import vn.thiduaso.staff.StaffField;
import vn.thiduaso.staff.StaffKind;
import vn.thiduaso.staff.StaffRecord;
import vn.thiduaso.staff.StaffRules;
import vn.thiduaso.staff.TrainingData;
import vn.thiduaso.staff.TrainingKind;

/** Puts a row onto what the register says about its person, or makes somebody new of it, and checks the rules. */
final class RowData {

    private final ListContent content;
    private final ListRow row;
    private final @Nullable StaffRecord person;
    private final LocalDate today;
    private final List<CellProblem> problems = new ArrayList<>();
    private final List<ImportPreview.CellChange> cells = new ArrayList<>();

    RowData(ListContent content, ListRow row, @Nullable StaffRecord person, LocalDate today) {
        this.content = content;
        this.row = row;
        this.person = person;
        this.today = today;
    }

    List<CellProblem> problems() {
        return problems;
    }

    /** The cells that say something else than the register. */
    List<ImportPreview.CellChange> cells() {
        return cells;
    }

    /** The change; empty when there are problems. */
    Optional<PersonChange> read() {
        if (person == null) {
            for (ListColumn column : ListColumn.values()) {
                if (column.isRequired() && !row.values().containsKey(column)) {
                    problem(column, "stafflist.error.neededForNew");
                }
            }
            if (!problems.isEmpty()) {
                return Optional.empty();
            }
        }
        StaffData data = person == null ? newcomer() : changed(person.data());
        for (StaffRules.Problem problem : StaffRules.problems(data, today)) {
            problem(
                    columnOf(problem.field()),
                    problem.key(),
                    problem.arguments().toArray());
        }
        List<TrainingData> trainings = new ArrayList<>();
        for (TrainingKind kind : TrainingKind.values()) {
            training(kind).ifPresent(trainings::add);
        }
        Long id = person == null ? null : person.id();
        return problems.isEmpty() ? Optional.of(new PersonChange(id, data, trainings)) : Optional.empty();
    }

    private StaffData newcomer() {
        return new StaffData(
                text(ListColumn.FULL_NAME),
                StaffKind.valueOf(text(ListColumn.KIND)),
                Gender.valueOf(text(ListColumn.GENDER)),
                row.birthYear(),
                text(ListColumn.POST),
                "true".equals(text(ListColumn.LEADER)),
                LocalDate.parse(text(ListColumn.JOINED_ON)),
                day(ListColumn.LEFT_ON),
                day(ListColumn.MISA),
                day(ListColumn.OMS),
                day(ListColumn.CITIZEN_ID),
                day(ListColumn.ELECTRONIC_ID));
    }

    private StaffData changed(StaffData before) {
        StaffData data = before;
        for (StaffField field : StaffField.values()) {
            ListColumn column = ListColumn.of(field);
            if (row.values().containsKey(column)) {
                data = data.with(field, value(column));
                note(column, before.value(field), data.value(field));
            }
        }
        return data;
    }

    private Optional<TrainingData> training(TrainingKind kind) {
        LocalDate day = day(ListColumn.dayOf(kind));
        String name = text(ListColumn.nameOf(kind));
        String certificate = text(ListColumn.certificateOf(kind));
        if (day == null) {
            if (!name.isEmpty() || !certificate.isEmpty()) {
                problem(ListColumn.dayOf(kind), "stafflist.error.trainingDay");
            }
            return Optional.empty();
        }
        TrainingData known = known(kind, day);
        if (known == null && name.isEmpty()) {
            problem(ListColumn.nameOf(kind), "stafflist.error.trainingName");
            return Optional.empty();
        }
        TrainingData training = new TrainingData(
                kind,
                name.isEmpty() && known != null ? known.name() : name,
                day,
                certificate.isEmpty() && known != null ? known.certificate() : certificate);
        for (StaffRules.Problem problem : StaffRules.problems(training, today)) {
            problem(
                    trainingColumn(kind, problem.field()),
                    problem.key(),
                    problem.arguments().toArray());
        }
        note(ListColumn.dayOf(kind), known == null ? null : known.completedOn(), day);
        note(ListColumn.nameOf(kind), known == null ? null : known.name(), training.name());
        note(ListColumn.certificateOf(kind), known == null ? null : known.certificate(), training.certificate());
        return training.equals(known) ? Optional.empty() : Optional.of(training);
    }

    private @Nullable TrainingData known(TrainingKind kind, LocalDate day) {
        return person == null
                ? null
                : person.trainings().stream()
                        .map(StaffRecord.Attended::training)
                        .filter(one -> one.kind() == kind && one.completedOn().equals(day))
                        .findFirst()
                        .orElse(null);
    }

    private void note(ListColumn column, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            cells.add(new ImportPreview.CellChange(column, before == null ? "" : before, after == null ? "" : after));
        }
    }

    private @Nullable Object value(ListColumn column) {
        String text = text(column);
        return switch (column) {
            case KIND -> StaffKind.valueOf(text);
            case GENDER -> Gender.valueOf(text);
            case BIRTH_YEAR -> row.birthYear();
            case LEADER -> Boolean.valueOf(text);
            default -> column.isDate() ? day(column) : text;
        };
    }

    private String text(ListColumn column) {
        return row.values().getOrDefault(column, "");
    }

    private @Nullable LocalDate day(ListColumn column) {
        String text = text(column);
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static ListColumn columnOf(String property) {
        for (StaffField field : StaffField.values()) {
            if (field.property().equals(property)) {
                return ListColumn.of(field);
            }
        }
        return ListColumn.FULL_NAME;
    }

    private static ListColumn trainingColumn(TrainingKind kind, String field) {
        return switch (field) {
            case "completedOn" -> ListColumn.dayOf(kind);
            case "certificate" -> ListColumn.certificateOf(kind);
            default -> ListColumn.nameOf(kind);
        };
    }

    private void problem(ListColumn column, String key, Object... arguments) {
        List<String> texts = new ArrayList<>();
        for (Object argument : arguments) {
            texts.add(argument.toString());
        }
        if ("stafflist.error.neededForNew".equals(key)) {
            texts.add(column.name());
        }
        problems.add(
                new CellProblem(content.sheet(), row.number(), content.address(row, column), text(column), key, texts));
    }
}
