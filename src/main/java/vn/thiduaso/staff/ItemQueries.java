package vn.thiduaso.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.unit.UnitCatalogue;

/** Opens a figure of the register down to the people, for the unit and for the leaders of its bloc. */
@Service
@Transactional(readOnly = true)
public class ItemQueries {

    private final StaffReader reader;
    private final UnitCatalogue units;

    ItemQueries(StaffReader reader, UnitCatalogue units) {
        this.reader = reader;
        this.units = units;
    }

    /**
     * The people behind a figure.
     *
     * @param from first day in which a training counts
     * @param day the cut-off day
     */
    public People people(Actor actor, long unitId, StaffItem item, LocalDate from, LocalDate day) {
        units.unit(unitId);
        StaffPolicy.requireFigures(actor, unitId, units.blocsOf(unitId, day));
        List<StaffRecord> there = reader.read("""
                WHERE m.unit_id = :unit AND m.joined_on <= :day AND (m.left_on IS NULL OR m.left_on >= :day)
                ORDER BY m.full_name, m.id""", Map.of("unit", unitId, "day", day));
        List<People.Line> counted = new ArrayList<>();
        List<People.Line> missing = new ArrayList<>();
        for (StaffRecord person : there) {
            if (item.counts(person.data())) {
                boolean reached = item.isReached(person, from, day);
                (reached ? counted : missing).add(People.Line.of(item, person, from, day));
            }
        }
        return new People(item, from, day, counted, missing, there.size() - counted.size() - missing.size());
    }

    /**
     * The people behind one figure.
     *
     * @param counted who is in the numerator (and the denominator)
     * @param missing who is in the denominator only
     * @param others who works there but does not count for the item
     */
    public record People(
            StaffItem item, LocalDate from, LocalDate day, List<Line> counted, List<Line> missing, int others) {

        public int numerator() {
            return counted.size();
        }

        public int denominator() {
            return counted.size() + missing.size();
        }

        /**
         * A person with the reason why counted or not.
         *
         * @param reason end of the message key {@code staff.item.reason.}
         * @param on the day that the reason names; null when there is none
         * @param training name of the training that the reason names
         */
        public record Line(
                long id,
                String fullName,
                StaffKind kind,
                String post,
                String reason,
                @Nullable LocalDate on,
                @Nullable String training) {

            static Line of(StaffItem item, StaffRecord person, LocalDate from, LocalDate day) {
                return item.isTraining() ? trained(item, person, from, day) : reached(item, person, day);
            }

            private static Line reached(StaffItem item, StaffRecord person, LocalDate day) {
                StaffField field = item.field();
                LocalDate on = field == null ? null : (LocalDate) person.data().value(field);
                String reason = on == null ? "missing." + item : on.isAfter(day) ? "later" : "reached";
                return line(person, reason, on, null);
            }

            private static Line trained(StaffItem item, StaffRecord person, LocalDate from, LocalDate day) {
                List<TrainingData> attended = person.trainings().stream()
                        .map(StaffRecord.Attended::training)
                        .filter(item::answers)
                        .toList();
                TrainingData inTime = attended.stream()
                        .filter(training -> training.isWithin(from, day))
                        .findFirst()
                        .orElse(null);
                if (inTime != null) {
                    return line(person, "trained", inTime.completedOn(), inTime.name());
                }
                if (!attended.isEmpty()) {
                    TrainingData latest = attended.get(0);
                    return line(person, "trainedOutside", latest.completedOn(), latest.name());
                }
                return line(person, "missing." + item, null, null);
            }

            private static Line line(
                    StaffRecord person, String reason, @Nullable LocalDate on, @Nullable String training) {
                StaffData data = person.data();
                return new Line(person.id(), data.fullName(), data.kind(), data.post(), reason, on, training);
            }
        }
    }
}
