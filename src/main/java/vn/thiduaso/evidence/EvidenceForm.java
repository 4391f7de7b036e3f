package vn.thiduaso.evidence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.thiduaso.shared.RuleViolation;

/**
 * What a person sent with one of the three forms of {@code evidence/list :: add}, as typed.
 *
 * @param kind name of an {@link EvidenceView.Kind}; says which of the other parts count
 * @param date as 2026-03-26 or 26/3/2026
 */
public record EvidenceForm(
        @Nullable String kind,
        @Nullable MultipartFile file,
        @Nullable String url,
        @Nullable String number,
        @Nullable String date,
        @Nullable String issuer,
        @Nullable String title) {

    private static final DateTimeFormatter DAY_FIRST =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /** The same without the file, to show the form again after a redirect. */
    public EvidenceForm withoutFile() {
        return new EvidenceForm(kind, null, url, number, date, issuer, title);
    }

    @Nullable
    LocalDate parsedDate() {
        if (date == null || date.isBlank()) {
            return null;
        }
        String typed = date.strip();
        try {
            return typed.indexOf('/') < 0 ? LocalDate.parse(typed) : LocalDate.parse(typed, DAY_FIRST);
        } catch (DateTimeException e) {
            throw new RuleViolation("evidence.error.document-date-invalid", typed);
        }
    }
}
