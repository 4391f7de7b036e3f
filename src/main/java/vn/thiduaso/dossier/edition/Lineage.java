package vn.thiduaso.dossier.edition;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Which edition of which dossier it is.
 *
 * @param firstId the first edition
 * @param replacesId the edition before; null for the first
 * @param reason why there is a new edition; null for the first
 */
@Embeddable
public record Lineage(
        long firstId,
        int edition,
        @Nullable Long replacesId,
        @Nullable String reason) {

    /** The first edition. */
    public static Lineage first(long id) {
        return new Lineage(id, 1, null, null);
    }

    /** The edition after this one. */
    public Lineage next(long thisId, String why) {
        return new Lineage(firstId, edition + 1, thisId, why);
    }
}
