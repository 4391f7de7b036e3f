package vn.thiduaso.identity.signin;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import vn.thiduaso.shared.RuleViolation;

/** What a chosen password must be: long, and neither the username nor one that everybody tries first. */
public final class PasswordRules {

    /** Fewest characters. */
    public static final int MIN_LENGTH = 12;

    /** What the hash function can take, in UTF-8. */
    private static final int MAX_BYTES = 72;

    /** Words from which the passwords that are tried first are made. */
    private static final List<String> COMMON = List.of(
            "password",
            "passw0rd",
            "p@ssword",
            "p@ssw0rd",
            "matkhau",
            "m@tkhau",
            "123456",
            "abcdef",
            "abc123",
            "qwerty",
            "asdfgh",
            "zxcvbn",
            "iloveyou",
            "anhyeuem",
            "emyeuanh",
            "thiduaso",
            "khongbiet",
            "admin",
            "administrator",
            "quantri",
            "vietnam",
            "lamdong",
            "dalat",
            "welcome",
            "letmein",
            "xinchao");

    private PasswordRules() {}

    /** Throws a {@link RuleViolation} that says what is wrong. */
    public static void check(String password, String username) {
        RuleViolation.unless(
                password.codePointCount(0, password.length()) >= MIN_LENGTH,
                "identity.error.passwordShort",
                MIN_LENGTH);
        RuleViolation.unless(
                password.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES, "identity.error.passwordLong");
        String plain = password.toLowerCase(Locale.ROOT);
        RuleViolation.unless(!plain.contains(username.toLowerCase(Locale.ROOT)), "identity.error.passwordHasUsername");
        RuleViolation.unless(!isCommon(plain), "identity.error.passwordCommon");
    }

    /** Common: few different characters, or nothing but common words, digits and signs. */
    private static boolean isCommon(String plain) {
        if (plain.chars().distinct().count() < 5) {
            return true;
        }
        String rest = plain;
        for (String word : COMMON) {
            rest = rest.replace(word, "");
        }
        long letters = rest.chars().filter(Character::isLetter).count();
        return letters == 0 || (letters == 1 && !rest.equals(plain));
    }
}
