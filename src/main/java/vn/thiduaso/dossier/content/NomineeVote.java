package vn.thiduaso.dossier.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.thiduaso.shared.VietnameseNumbers;

/**
 * How the bloc voted on a nominee.
 *
 * @param members all members of the council, those who were absent too
 * @param share agreeing ones in percent of all members
 */
public record NomineeVote(long sessionId, int agree, int members, BigDecimal share, LocalDate heldOn) {

    /** "12/13" and under it "92,3 %", as in the column of a list. */
    public String text() {
        return agree + "/" + members + "\n" + VietnameseNumbers.format(share, 1) + " %";
    }
}
