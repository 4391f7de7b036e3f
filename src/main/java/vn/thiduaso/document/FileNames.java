package vn.thiduaso.document;

import java.text.Normalizer;
import java.util.Locale;

/** Names of files for download. */
public final class FileNames {

    private static final int LONGEST = 80;

    private FileNames() {}

    /** "to-trinh-so-05-ttr-ktd" for "Tờ trình số 05/TTr-KTĐ": safe everywhere, at most 80 characters. */
    public static String slug(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'd')
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String trimmed = strip(plain);
        return strip(trimmed.length() > LONGEST ? trimmed.substring(0, LONGEST) : trimmed);
    }

    private static String strip(String text) {
        return text.replaceAll("^-+|-+$", "");
    }
}
