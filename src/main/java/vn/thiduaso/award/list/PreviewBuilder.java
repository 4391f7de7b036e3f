package vn.thiduaso.award.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.award.NewAward;
import vn.thiduaso.unit.UnitView;

/** Holds a list against the register and the staff of the units that the reader may write for. */
final class PreviewBuilder {

    /** Chosen for somebody who is kept by name only. */
    static final String BY_NAME = "name";

    private final AwardContent content;
    private final ImportGround ground;
    private final Map<Integer, String> choices;
    private final Map<String, UnitView> unitsByName = new HashMap<>();
    private final Set<AwardKey> seen;

    private final List<ImportPreview.Taken> taken = new ArrayList<>();
    private final Map<Identity, List<AwardRow>> unsureRows = new LinkedHashMap<>();
    private final Map<Identity, PersonMatcher.Match> unsureMatches = new HashMap<>();
    private final List<WrongCell> problems;
    private int known;
    private int bad;

    PreviewBuilder(AwardContent content, ImportGround ground, Map<Integer, String> choices) {
        this.content = content;
        this.ground = ground;
        this.choices = choices;
        this.seen = new HashSet<>(ground.known());
        this.problems = new ArrayList<>(content.problems());
        ground.units().forEach(unit -> {
            unitsByName.put(AwardWords.plain(unit.code()), unit);
            unitsByName.put(AwardWords.plain(unit.name()), unit);
        });
    }

    ImportPreview build() {
        for (AwardRow row : content.rows()) {
            UnitView unit = row.bad() ? null : unitOf(row);
            if (unit == null || !isDayPast(row)) {
                bad++;
            } else if (row.value(AwardColumn.PERSON).isEmpty()) {
                take(row, unit, null, false);
            } else {
                individual(row, unit);
            }
        }
        settleUnsure();
        taken.sort(Comparator.comparingInt(ImportPreview.Taken::row));
        return new ImportPreview(taken, known, stillUnsure(), problems, bad);
    }

    private @Nullable UnitView unitOf(AwardRow row) {
        String named = row.value(AwardColumn.UNIT);
        if (named.isEmpty() && ground.units().size() == 1) {
            return ground.units().get(0);
        }
        UnitView unit = unitsByName.get(AwardWords.plain(named));
        if (unit == null) {
            problem(row, AwardColumn.UNIT, named, named.isEmpty() ? "award.error.unitNeeded" : "award.error.unit");
        }
        return unit;
    }

    private boolean isDayPast(AwardRow row) {
        boolean past = !day(row).isAfter(ground.today());
        if (!past) {
            problem(row, AwardColumn.DECISION_DATE, row.value(AwardColumn.DECISION_DATE), "award.error.future");
        }
        return past;
    }

    private void individual(AwardRow row, UnitView unit) {
        String name = row.value(AwardColumn.PERSON);
        Integer year = birthYear(row);
        PersonMatcher.Match match = ground.matcher().match(unit.id(), name, year);
        switch (match.certainty()) {
            case SAME -> take(row, unit, match.people().get(0), true);
            case UNKNOWN -> take(row, unit, null, true);
            case UNSURE -> {
                Identity identity = new Identity(unit, PersonMatcher.plain(name), year);
                unsureRows.computeIfAbsent(identity, key -> new ArrayList<>()).add(row);
                unsureMatches.put(identity, match);
            }
        }
    }

    /** Writes the rows of those about whom somebody has decided; what nobody decided stays unsure. */
    private void settleUnsure() {
        List<Identity> settled = new ArrayList<>();
        unsureRows.forEach((identity, rows) -> {
            String choice = choices.getOrDefault(rows.get(0).number(), "");
            PersonMatcher.Person person = people(identity).stream()
                    .filter(one -> String.valueOf(one.id()).equals(choice))
                    .findFirst()
                    .orElse(null);
            if (person != null || BY_NAME.equals(choice)) {
                rows.forEach(row -> take(row, identity.unit(), person, true));
                settled.add(identity);
            }
        });
        settled.forEach(unsureRows::remove);
    }

    private List<ImportPreview.Unsure> stillUnsure() {
        List<ImportPreview.Unsure> unsure = new ArrayList<>();
        unsureRows.forEach((identity, rows) -> {
            AwardRow first = rows.get(0);
            unsure.add(new ImportPreview.Unsure(
                    first.number(),
                    first.value(AwardColumn.PERSON),
                    first.value(AwardColumn.BIRTH_YEAR),
                    identity.unit().name(),
                    rows.size(),
                    match(identity).reason(),
                    people(identity)));
        });
        return unsure;
    }

    /** Whom it could be, as far as the reader may see the unit's staff. */
    private List<PersonMatcher.Person> people(Identity identity) {
        return ground.ownUnits().contains(identity.unit().id())
                ? match(identity).people()
                : List.of();
    }

    private PersonMatcher.Match match(Identity identity) {
        return Objects.requireNonNull(unsureMatches.get(identity));
    }

    private void take(AwardRow row, UnitView unit, PersonMatcher.@Nullable Person person, boolean individual) {
        NewAward.Recipient recipient = new NewAward.Recipient(
                unit.id(),
                person == null ? null : person.id(),
                individual ? row.value(AwardColumn.PERSON) : null,
                individual ? birthYear(row) : null,
                individual ? orNull(row.value(AwardColumn.POST)) : null,
                orNull(row.value(AwardColumn.DEPARTMENT)));
        NewAward.Form form = new NewAward.Form(
                row.value(AwardColumn.FORM), orNull(row.value(AwardColumn.AUTHORITY)), null, null, null);
        NewAward award = new NewAward(
                recipient,
                form,
                row.value(AwardColumn.ACHIEVEMENT),
                row.value(AwardColumn.DECISION_NO),
                day(row),
                null);
        if (seen.add(AwardKey.of(award))) {
            taken.add(new ImportPreview.Taken(row.number(), unit.name(), award));
        } else {
            known++;
        }
    }

    private void problem(AwardRow row, AwardColumn column, String found, String key) {
        problems.add(new WrongCell(content.sheet(), content.address(row, column), found, key, List.of()));
    }

    private static LocalDate day(AwardRow row) {
        return LocalDate.parse(row.value(AwardColumn.DECISION_DATE));
    }

    private static @Nullable Integer birthYear(AwardRow row) {
        String year = row.value(AwardColumn.BIRTH_YEAR);
        return year.isEmpty() ? null : Integer.valueOf(year);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private record Identity(
            UnitView unit, String name, @Nullable Integer birthYear) {}
}
