package vn.thiduaso.scheme.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which draft, and which item of it, an address means.
 *
 * @param base what the form that was sent began with
 * @param keep whose value was chosen, for each field that two people changed
 */
record DraftAddress(
        long campaignId,
        int draft,
        @Nullable String code,
        @Nullable String base,
        List<String> keep) {

    DraftAddress {
        keep = keep == null ? List.of() : keep;
    }
}
