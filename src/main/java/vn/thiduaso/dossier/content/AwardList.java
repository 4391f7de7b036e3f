package vn.thiduaso.dossier.content;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.Occasion;
import vn.thiduaso.dossier.ListKey;

/**
 * A form of award for which the dossier proposes, with its occasion.
 *
 * @param name of the form on the day of signing
 * @param authority who decides
 * @param ofDirector whether the director of the department decides: giấy khen (Luật TĐKT 2022, Điều 75)
 * @param year null when the occasion is the end of the campaign
 */
public record AwardList(
        long formId,
        String code,
        String name,
        String authority,
        boolean ofDirector,
        Occasion occasion,
        @Nullable Integer year) {

    /** As it stands in an address: {@link ListKey#text()}. */
    public String key() {
        return new ListKey(formId, occasion, year).text();
    }

    /** Whether both are for the same occasion of the same year. */
    public boolean isSameOccasion(AwardList other) {
        return occasion == other.occasion && Objects.equals(year, other.year);
    }
}
