package vn.thiduaso.dossier;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.Occasion;

/**
 * Which nominations go up together: one form, one occasion, one year.
 *
 * @param year null when the occasion is the end of the campaign
 */
public record ListKey(
        long awardFormId, Occasion occasion, @Nullable Integer year) {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,18})-(YEARLY|EXCEPTIONAL|FINAL)(?:-(\\d{4}))?");

    /** As it stands in an address: {@code 12-YEARLY-2026}. */
    public String text() {
        return awardFormId + "-" + occasion + (year == null ? "" : "-" + year);
    }

    /** Reads what {@link #text()} wrote. */
    public static Optional<ListKey> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String year = matcher.group(3);
        return Optional.of(new ListKey(
                Long.parseLong(matcher.group(1)),
                Occasion.valueOf(matcher.group(2)),
                year == null ? null : Integer.valueOf(year)));
    }
}
