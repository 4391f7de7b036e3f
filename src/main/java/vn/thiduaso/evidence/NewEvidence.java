package vn.thiduaso.evidence;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.shared.RuleViolation;

/** A piece of evidence that has passed its rules and is not stored yet. */
@SuppressWarnings("ArrayRecordComponent") // lives from the check to the INSERT, nobody compares it
record NewEvidence(
        String ownerKey,
        EvidenceView.Kind kind,
        String title,
        @Nullable String url,
        @Nullable Document document,
        @Nullable Content content) {

    private static final int LONGEST_KEY = 100;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_ISSUER = 200;
    private static final int LONGEST_TITLE = 300;
    private static final LocalDate EARLIEST = LocalDate.of(1945, 9, 2);
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{C}\\p{Z}]+");

    /** What identifies an official document. */
    record Document(String number, LocalDate date, String issuer) {}

    /** The content of a file. */
    record Content(String type, byte[] bytes) {}

    NewEvidence {
        if (ownerKey.isBlank() || ownerKey.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("owner key " + ownerKey);
        }
    }

    static NewEvidence file(String ownerKey, String name, String contentType, byte[] bytes) {
        return new NewEvidence(ownerKey, EvidenceView.Kind.FILE, name, null, null, new Content(contentType, bytes));
    }

    static NewEvidence link(String ownerKey, @Nullable String typedUrl, @Nullable String typedTitle) {
        String url = LinkAddress.clean(typedUrl);
        String title = clean(typedTitle);
        RuleViolation.unless(title.length() <= LONGEST_TITLE, "evidence.error.title-too-long", LONGEST_TITLE);
        if (title.isEmpty()) {
            title = url.length() <= LONGEST_TITLE ? url : url.substring(0, LONGEST_TITLE - 1) + "…";
        }
        return new NewEvidence(ownerKey, EvidenceView.Kind.LINK, title, url, null, null);
    }

    static NewEvidence document(
            String ownerKey,
            @Nullable String typedNumber,
            @Nullable LocalDate date,
            @Nullable String typedIssuer,
            @Nullable String typedTitle) {
        String number = clean(typedNumber);
        String issuer = clean(typedIssuer);
        String title = clean(typedTitle);
        RuleViolation.unless(!number.isEmpty(), "evidence.error.document-number-missing");
        RuleViolation.unless(
                number.length() <= LONGEST_NUMBER, "evidence.error.document-number-too-long", LONGEST_NUMBER);
        if (date == null) {
            throw new RuleViolation("evidence.error.document-date-missing");
        }
        RuleViolation.unless(!date.isBefore(EARLIEST), "evidence.error.document-date-early");
        RuleViolation.unless(!issuer.isEmpty(), "evidence.error.document-issuer-missing");
        RuleViolation.unless(
                issuer.length() <= LONGEST_ISSUER, "evidence.error.document-issuer-too-long", LONGEST_ISSUER);
        RuleViolation.unless(title.length() <= LONGEST_TITLE, "evidence.error.title-too-long", LONGEST_TITLE);
        return new NewEvidence(
                ownerKey,
                EvidenceView.Kind.DOCUMENT,
                title.isEmpty() ? number : title,
                null,
                new Document(number, date, issuer),
                null);
    }

    private static String clean(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        String text = Normalizer.normalize(typed, Normalizer.Form.NFC);
        return INVISIBLE.matcher(text).replaceAll(" ").strip();
    }
}
