package vn.thiduaso.evidence;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.shared.RuleViolation;

/** Checks the address of a link and writes it in plain ASCII; only the web is taken, no other scheme. */
final class LinkAddress {

    static final int LONGEST = 2000;

    private static final Pattern PARTS =
            Pattern.compile("(https?)://([^/?#:@\\\\]+)(?::(\\d{1,5}))?([/?#].*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern HOST = Pattern.compile("([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+([a-z0-9-]*[a-z0-9])");
    private static final Pattern ESCAPE = Pattern.compile("%[0-9a-fA-F]{2}");
    private static final String PLAIN = "-._~:/?#@!$&'()*+,;=";
    private static final int HIGHEST_PORT = 65_535;

    private LinkAddress() {}

    static String clean(@Nullable String typed) {
        RuleViolation.unless(typed != null && !typed.isBlank(), "evidence.error.link-missing");
        String address = Normalizer.normalize(typed == null ? "" : typed.strip(), Normalizer.Form.NFC);
        RuleViolation.unless(address.length() <= LONGEST, "evidence.error.link-too-long", LONGEST);
        Matcher parts = PARTS.matcher(address);
        RuleViolation.unless(address.matches("(?is)https?://.*"), "evidence.error.link-scheme");
        RuleViolation.unless(parts.matches(), "evidence.error.link-invalid");
        String port = parts.group(3);
        RuleViolation.unless(port == null || isPort(port), "evidence.error.link-invalid");
        String rest = parts.group(4);
        String clean = parts.group(1).toLowerCase(Locale.ROOT) + "://" + host(parts.group(2))
                + (port == null ? "" : ":" + port)
                + (rest == null ? "" : escaped(rest));
        RuleViolation.unless(clean.length() <= LONGEST, "evidence.error.link-too-long", LONGEST);
        return clean;
    }

    private static boolean isPort(String digits) {
        int port = Integer.parseInt(digits);
        return port > 0 && port <= HIGHEST_PORT;
    }

    private static String host(String typed) {
        String host;
        try {
            host = IDN.toASCII(typed, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            throw new RuleViolation("evidence.error.link-invalid");
        }
        RuleViolation.unless(host.length() <= 253 && HOST.matcher(host).matches(), "evidence.error.link-invalid");
        return host;
    }

    private static String escaped(String rest) {
        StringBuilder text = new StringBuilder();
        Matcher escape = ESCAPE.matcher(rest);
        int at = 0;
        while (at < rest.length()) {
            int character = rest.codePointAt(at);
            RuleViolation.unless(!Character.isISOControl(character), "evidence.error.link-invalid");
            if (isPlain(character)
                    || (character == '%' && escape.region(at, rest.length()).lookingAt())) {
                text.appendCodePoint(character);
            } else {
                appendEscape(text, character);
            }
            at += Character.charCount(character);
        }
        return text.toString();
    }

    private static void appendEscape(StringBuilder text, int character) {
        for (byte b : Character.toString(character).getBytes(StandardCharsets.UTF_8)) {
            text.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
        }
    }

    private static boolean isPlain(int character) {
        return character < 128 && (Character.isLetterOrDigit(character) || PLAIN.indexOf(character) >= 0);
    }
}
