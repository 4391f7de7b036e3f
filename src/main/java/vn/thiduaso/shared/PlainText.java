package vn.thiduaso.shared;

import java.text.Normalizer;
import java.util.Locale;

/** Text as searches compare it: without case and diacritics, so that "le thi" finds "Lê Thị". */
public final class PlainText {

    private PlainText() {}

    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
    }
}
