package vn.thiduaso.stafflist;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text without case, diacritics and extra spaces, for comparing names and headers. */
final class PlainName {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern WHITE = Pattern.compile("[\\s\\u00a0]+");

    private PlainName() {}

    static String of(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace('đ', 'd');
        String bare =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
        return WHITE.matcher(bare).replaceAll(" ").strip();
    }
}
