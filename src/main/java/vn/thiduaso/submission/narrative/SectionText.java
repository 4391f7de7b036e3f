package vn.thiduaso.submission.narrative;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A section as it is stored.
 *
 * @param changedAt null while nothing was written
 * @param changedBy null while nothing was written
 */
public record SectionText(
        Section section,
        String text,
        @Nullable Instant changedAt,
        @Nullable String changedBy) {

    /** The most characters that a section takes. */
    public static final int LONGEST = 10_000;

    private static final Pattern UNSTORABLE = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|\\p{Cs}");
    private static final Pattern WORD = Pattern.compile("[^\\s]*[\\p{L}\\p{N}][^\\s]*");
    private static final int MARK_LENGTH = 16;

    /** A section in which nothing was written yet. */
    static SectionText none(Section section) {
        return new SectionText(section, "", null, null);
    }

    /** Text as it is stored: composed, lines ending in \n, nothing invisible, no space around it. */
    public static String clean(@Nullable String text) {
        String unified = Normalizer.normalize(text == null ? "" : text.replace("\r\n", "\n"), Normalizer.Form.NFC);
        return UNSTORABLE.matcher(unified.replace('\r', '\n')).replaceAll("").strip();
    }

    /** A short mark of the text, which a form carries along to know later whether it was touched. */
    public String mark() {
        return mark(text);
    }

    /** The mark of a cleaned text. */
    public static String mark(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, MARK_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many words a text has: what stands between spaces and holds a letter or a digit. */
    public static int words(String text) {
        return (int) WORD.matcher(text).results().count();
    }
}
