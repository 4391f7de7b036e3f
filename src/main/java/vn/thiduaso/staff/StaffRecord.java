package vn.thiduaso.staff;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A person of the register with the trainings, the latest first, as lists and forms show them. */
public record StaffRecord(long id, int version, StaffData data, List<Attended> trainings) {

    /** A training with its id, by which it is removed. */
    public record Attended(long id, TrainingData training) {}

    public StaffRecord {
        trainings = trainings.stream()
                .sorted(Comparator.comparing(
                                (Attended attended) -> attended.training().completedOn())
                        .reversed()
                        .thenComparing(Attended::id))
                .toList();
    }

    /** The latest training of the kind. */
    public Optional<TrainingData> latest(TrainingKind kind) {
        return trainings.stream()
                .map(Attended::training)
                .filter(training -> training.kind() == kind)
                .findFirst();
    }

    /** What counts for the person but is not there on the day, in the year that the day belongs to. */
    public List<StaffItem> missing(LocalDate day) {
        return Arrays.stream(StaffItem.values())
                .filter(item -> item != StaffItem.TRAINED_IN_DATA)
                .filter(item -> item.counts(data) && !item.isReached(this, StaffItem.yearStart(day), day))
                .toList();
    }
}
