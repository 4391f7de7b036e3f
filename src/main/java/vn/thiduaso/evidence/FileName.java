package vn.thiduaso.evidence;

import java.text.Normalizer;
import java.util.regex.Pattern;
import vn.thiduaso.shared.RuleViolation;

/** The name of a file, safe to show and to save under: NFC, without path, control or reserved characters. */
record FileName(String base, String extension) {

    static final int LONGEST = 200;

    private static final int LONGEST_EXTENSION = 10;
    private static final Pattern PATH = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\t\\r\\n]+");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{C}");
    private static final Pattern RESERVED = Pattern.compile("[<>:\"|?*]");
    private static final Pattern DOTS_AT_EDGES = Pattern.compile("^[. ]+(?=[^.]*\\.)|[. ]+$");

    /** Cleans the name that a browser sent; throws when nothing is left of it. */
    static FileName clean(String sent) {
        String name = Normalizer.normalize(sent, Normalizer.Form.NFC);
        name = PATH.matcher(name).replaceFirst("");
        name = SPACES.matcher(name).replaceAll(" ");
        name = INVISIBLE.matcher(name).replaceAll("");
        name = RESERVED.matcher(name).replaceAll("_");
        name = DOTS_AT_EDGES.matcher(name).replaceAll("").strip();
        int dot = name.lastIndexOf('.');
        String base = dot < 0 ? name : name.substring(0, dot).strip();
        RuleViolation.unless(!base.isEmpty(), "evidence.error.file-name-missing");
        String extension = dot < 0 ? "" : name.substring(dot + 1);
        RuleViolation.unless(
                extension.length() <= LONGEST_EXTENSION,
                "evidence.error.file-type-not-taken",
                cut(base, LONGEST - LONGEST_EXTENSION));
        return new FileName(cut(base, LONGEST - 1 - extension.length()), extension);
    }

    @Override
    public String toString() {
        return extension.isEmpty() ? base : base + "." + extension;
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end).strip();
    }
}
