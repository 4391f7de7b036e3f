package vn.thiduaso.vote.box;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** What a voter keeps to find the own ballot among those counted: 16 signs, 80 bits of chance, told to nobody else. */
public record ReceiptCode(String signs) {

    static final int LENGTH = 16;

    /** Without I, L, O and U, which are easily taken for others. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int GROUP = 4;

    public ReceiptCode {
        if (signs.length() != LENGTH || signs.chars().anyMatch(sign -> ALPHABET.indexOf(sign) < 0)) {
            throw new IllegalArgumentException("not a receipt code");
        }
    }

    /** A code that nobody can guess. */
    public static ReceiptCode random(RandomGenerator chance) {
        StringBuilder signs = new StringBuilder();
        while (signs.length() < LENGTH) {
            signs.append(ALPHABET.charAt(chance.nextInt(ALPHABET.length())));
        }
        return new ReceiptCode(signs.toString());
    }

    /** The code as people type it: in any case, with or without what parts its groups. */
    public static Optional<ReceiptCode> parse(String typed) {
        String signs = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s–-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        boolean known = signs.length() == LENGTH && signs.chars().allMatch(sign -> ALPHABET.indexOf(sign) >= 0);
        return known ? Optional.of(new ReceiptCode(signs)) : Optional.empty();
    }

    /** In four groups, as it is shown. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < LENGTH; at += GROUP) {
            text.append(at == 0 ? "" : "-").append(signs, at, at + GROUP);
        }
        return text.toString();
    }
}
