package vn.thiduaso.shared;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text of several lines as people type or paste it, cleaned of what cannot be seen or stored. */
public final class TypedText {

    private static final Pattern UNSTORABLE = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|\\p{Cs}");

    private TypedText() {}

    /** The text with plain line ends and composed diacritics, without control characters and blanks around it. */
    public static String clean(@Nullable String text) {
        String unified = Normalizer.normalize(text == null ? "" : text.replace("\r\n", "\n"), Normalizer.Form.NFC);
        return UNSTORABLE.matcher(unified).replaceAll("").strip();
    }
}
