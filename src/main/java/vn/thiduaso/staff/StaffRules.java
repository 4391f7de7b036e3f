package vn.thiduaso.staff;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.shared.RuleViolation;

/** What must hold for the data of a person or a training, each breach with the field that it is about. */
public final class StaffRules {

    public static final int LONGEST_NAME = 100;
    public static final int LONGEST_POST = 200;
    public static final int LONGEST_TRAINING = 200;
    public static final int LONGEST_CERTIFICATE = 100;

    private static final int YOUNGEST = 15;
    private static final int OLDEST_BIRTH_YEAR = 1930;
    private static final LocalDate EARLIEST_JOIN = LocalDate.of(1950, 1, 1);
    private static final LocalDate EARLIEST_FACT = LocalDate.of(2000, 1, 1);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    /** Nine or twelve digits in a row, also in groups of three: an old or a new ID number. */
    private static final Pattern ID_NUMBER =
            Pattern.compile("(?<!\\d)\\d{3}[ .]?\\d{3}[ .]?\\d{3}(?:[ .]?\\d{3})?(?!\\d)");

    private StaffRules() {}

    /**
     * One rule that is broken.
     *
     * @param field property of the field, such as {@code birthYear}
     * @param key message key of the sentence
     */
    public record Problem(String field, String key, List<Object> arguments) {

        static Problem at(StaffField field, String key, Object... arguments) {
            return new Problem(field.property(), key, List.of(arguments));
        }

        /** The same as something to be thrown. */
        public RuleViolation violation() {
            return new RuleViolation(key, arguments.toArray());
        }
    }

    /** Everything that is wrong with the data of a person. */
    public static List<Problem> problems(StaffData person, LocalDate today) {
        List<Problem> found = new ArrayList<>();
        text(found, StaffField.FULL_NAME.property(), person.fullName(), LONGEST_NAME, "staff.error.nameMissing");
        text(found, StaffField.POST.property(), person.post(), LONGEST_POST, "staff.error.postMissing");
        LocalDate horizon = today.plusYears(1);
        if (person.joinedOn().isBefore(EARLIEST_JOIN) || person.joinedOn().isAfter(horizon)) {
            found.add(Problem.at(
                    StaffField.JOINED_ON, "staff.error.joinedOn", DAY.format(EARLIEST_JOIN), DAY.format(horizon)));
        }
        int latest = person.joinedOn().getYear() - YOUNGEST;
        if (person.birthYear() < OLDEST_BIRTH_YEAR || person.birthYear() > latest) {
            found.add(Problem.at(
                    StaffField.BIRTH_YEAR,
                    "staff.error.birthYear",
                    Integer.toString(OLDEST_BIRTH_YEAR),
                    Integer.toString(latest)));
        }
        LocalDate left = person.leftOn();
        if (left != null && left.isBefore(person.joinedOn())) {
            found.add(Problem.at(StaffField.LEFT_ON, "staff.error.leftBeforeJoined", DAY.format(person.joinedOn())));
        } else if (left != null && left.isAfter(horizon)) {
            found.add(Problem.at(StaffField.LEFT_ON, "staff.error.leftOn", DAY.format(horizon)));
        }
        fact(found, StaffField.MISA, person.misaUpdatedOn(), today);
        fact(found, StaffField.OMS, person.omsUpdatedOn(), today);
        fact(found, StaffField.CITIZEN_ID, person.citizenIdRegisteredOn(), today);
        fact(found, StaffField.ELECTRONIC_ID, person.electronicIdActivatedOn(), today);
        return found;
    }

    /** Everything that is wrong with a training. */
    public static List<Problem> problems(TrainingData training, LocalDate today) {
        List<Problem> found = new ArrayList<>();
        text(found, "name", training.name(), LONGEST_TRAINING, "staff.error.trainingMissing");
        text(found, "certificate", training.certificate(), LONGEST_CERTIFICATE, null);
        day(found, "completedOn", training.completedOn(), today);
        return found;
    }

    /** Whether the text holds what looks like an ID number, which the register never stores. */
    public static boolean holdsIdNumber(String text) {
        return ID_NUMBER.matcher(text).find();
    }

    static void require(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw problems.get(0).violation();
        }
    }

    private static void text(
            List<Problem> found, String field, @Nullable String text, int longest, @Nullable String missing) {
        if (text == null || text.isEmpty()) {
            if (missing != null) {
                found.add(new Problem(field, missing, List.of()));
            }
        } else if (text.length() > longest) {
            found.add(new Problem(field, "staff.error.tooLong", List.of(longest)));
        } else if (holdsIdNumber(text)) {
            found.add(new Problem(field, "staff.error.idNumber", List.of()));
        }
    }

    private static void fact(List<Problem> found, StaffField field, @Nullable LocalDate day, LocalDate today) {
        if (day != null) {
            day(found, field.property(), day, today);
        }
    }

    private static void day(List<Problem> found, String field, LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            found.add(new Problem(field, "staff.error.future", List.of(DAY.format(today))));
        } else if (day.isBefore(EARLIEST_FACT)) {
            found.add(new Problem(field, "staff.error.tooEarly", List.of(DAY.format(EARLIEST_FACT))));
        }
    }
}
