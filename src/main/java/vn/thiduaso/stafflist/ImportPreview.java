package vn.thiduaso.stafflist;

import java.util.List;
import vn.thiduaso.staff.RegisterService.PersonChange;
import vn.thiduaso.staff.StaffRecord;

/**
 * What an uploaded list would do to the register as it is now.
 *
 * @param revision of the register that the preview was made from
 * @param unchanged rows that say what the register says already
 * @param absent people who work in the unit but are not in the list
 * @param problems cells that cannot be taken; their rows are in none of the other parts
 * @param badRows how many rows have problems
 */
public record ImportPreview(
        long revision,
        List<Added> added,
        List<Changed> changed,
        int unchanged,
        List<Unsure> unsure,
        List<StaffRecord> absent,
        List<CellProblem> problems,
        int badRows) {

    /** Somebody new. */
    public record Added(int row, PersonChange change) {}

    /** Somebody of the register with the cells that say something else. */
    public record Changed(int row, StaffRecord person, List<CellChange> cells, PersonChange change) {}

    /**
     * One cell against the register.
     *
     * @param before as text or a constant's name, empty when there was nothing
     */
    public record CellChange(ListColumn column, Object before, Object after) {}

    /** A row that could be one of several people, or a new one. */
    public record Unsure(ListRow row, String reason, List<StaffRecord> candidates) {}

    /** Rows that would be written. */
    public int takes() {
        return added.size() + changed.size();
    }
}
