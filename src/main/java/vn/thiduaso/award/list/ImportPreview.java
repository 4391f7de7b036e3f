package vn.thiduaso.award.list;

import java.util.List;
import vn.thiduaso.award.NewAward;

/**
 * What an uploaded list would do to the register as it is now.
 *
 * @param taken rows that would be written
 * @param known rows that the register, or an earlier row, says already
 * @param unsure people who could be somebody of the staff, with how many rows they have
 * @param problems cells that cannot be taken; their rows are in none of the other parts
 */
public record ImportPreview(List<Taken> taken, int known, List<Unsure> unsure, List<WrongCell> problems, int badRows) {

    /** A row that would be written. */
    public record Taken(int row, String unitName, NewAward award) {

        public String subjectName() {
            NewAward.Recipient to = award.recipient();
            String person = to.personName();
            String department = to.department();
            if (person != null) {
                return person;
            }
            return department == null ? unitName : department;
        }
    }

    /**
     * Somebody who could be one of several people; nothing of theirs is written until somebody has chosen.
     *
     * @param row the first row, which names the choice
     * @param birthYear as the list tells it, or empty
     * @param reason the end of a message key
     * @param people whom it could be; empty for a reader who may not see the unit's staff
     */
    public record Unsure(
            int row,
            String name,
            String birthYear,
            String unitName,
            int rows,
            String reason,
            List<PersonMatcher.Person> people) {}

    /** Rows that wait for a choice. */
    public int waiting() {
        return unsure.stream().mapToInt(Unsure::rows).sum();
    }
}
