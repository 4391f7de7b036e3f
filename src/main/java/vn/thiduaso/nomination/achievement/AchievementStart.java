package vn.thiduaso.nomination.achievement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.award.AwardView;
import vn.thiduaso.nomination.candidacy.Candidate;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.staff.StaffQueries;
import vn.thiduaso.staff.StaffView;
import vn.thiduaso.unit.UnitCatalogue;

/** Writes the first draft of a report's sections from what the system knows; people go on from it. */
@Component
@Transactional(readOnly = true)
public class AchievementStart {

    private final AchievementFigures figures;
    private final AchievementTexts texts;
    private final StaffQueries staff;
    private final UnitCatalogue units;
    private final Clock clock;

    AchievementStart(
            AchievementFigures figures, AchievementTexts texts, StaffQueries staff, UnitCatalogue units, Clock clock) {
        this.figures = figures;
        this.texts = texts;
        this.staff = staff;
        this.units = units;
        this.clock = clock;
    }

    /** The sections for a candidate of a unit that the person works for. */
    public Sections of(Actor actor, Candidate candidate) {
        UnitFigures known = figures.of(figures.tables(actor, candidate.campaign(), null), candidate.unitId());
        StaffView person = candidate.person();
        return person == null
                ? new Sections(profile(actor, candidate), null, results(known), priorAwards(candidate.awards()))
                : new Sections(
                        "",
                        texts.of("start.duties", person.post(), candidate.unitName()),
                        shared(candidate, known),
                        priorAwards(candidate.awards()));
    }

    /** Earlier awards as they are printed, one a line. */
    public String priorAwards(List<AwardView> awards) {
        return awards.stream()
                .map(award -> texts.shared(
                        "nomination.priorAward", award.formName(), award.decisionNo(), texts.day(award.decisionDate())))
                .collect(Collectors.joining("\n"));
    }

    private String profile(Actor actor, Candidate candidate) {
        LocalDate today = LocalDate.now(clock);
        int people = staff.staffOf(actor, candidate.unitId(), today).size();
        String bloc = units.bloc(candidate.campaign().blocId()).name();
        return people == 0
                ? texts.of("start.profile.empty", candidate.unitName(), bloc)
                : texts.of("start.profile", candidate.unitName(), bloc, Integer.toString(people), texts.day(today));
    }

    /** Each indicator with its years, then points and places. */
    private String results(UnitFigures known) {
        if (known.isEmpty()) {
            return "";
        }
        List<String> lines = new ArrayList<>();
        lines.add(texts.of("start.results"));
        known.rows().stream()
                .filter(row -> row.results().stream().anyMatch(result -> !result.equals("–")))
                .forEach(row -> lines.add(
                        texts.of("start.indicator", row.code(), row.name(), years(known, row), row.target())));
        lines.add(texts.of("start.standings", standings(known)));
        return String.join("\n", lines);
    }

    private String years(UnitFigures known, UnitFigures.Row row) {
        return IntStream.range(0, known.years().size())
                .filter(i -> !row.results().get(i).equals("–"))
                .mapToObj(i -> texts.of(
                        "start.year",
                        Integer.toString(known.years().get(i)),
                        row.results().get(i)))
                .collect(Collectors.joining("; "));
    }

    private String standings(UnitFigures known) {
        return known.standings().stream()
                .map(one -> texts.of("start.standing", Integer.toString(one.year()), one.points(), one.place()))
                .collect(Collectors.joining("; "));
    }

    /** What the unit achieved with the person's help. */
    private String shared(Candidate candidate, UnitFigures known) {
        return known.isEmpty() ? "" : texts.of("start.shared", candidate.unitName(), standings(known));
    }

    /**
     * Sections of a report.
     *
     * @param duties only of an individual
     */
    public record Sections(String profile, @Nullable String duties, String achievements, String priorAwards) {}
}
