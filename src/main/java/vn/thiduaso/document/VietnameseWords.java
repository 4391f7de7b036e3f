package vn.thiduaso.document;

import java.util.ArrayList;
import java.util.List;

/** Whole numbers in Vietnamese words, as totals in papers are written. */
public final class VietnameseWords {

    private static final long LIMIT = 1_000_000_000_000L;
    private static final List<String> DIGITS =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");
    private static final List<String> SCALES = List.of("", "nghìn", "triệu", "tỷ");

    private VietnameseWords() {}

    /** "một trăm lẻ năm" for 105; numbers below one thousand tỷ, negative ones with "âm". */
    public static String of(long number) {
        if (number <= -LIMIT || number >= LIMIT) {
            throw new IllegalArgumentException("too large for words: " + number);
        }
        if (number < 0) {
            return "âm " + of(-number);
        }
        if (number == 0) {
            return DIGITS.get(0);
        }
        List<String> words = new ArrayList<>();
        long divisor = LIMIT / 1000;
        for (int scale = 3; scale >= 0; scale--, divisor /= 1000) {
            int group = (int) (number / divisor % 1000);
            if (group > 0) {
                addGroup(words, group);
                words.add(SCALES.get(scale));
            }
        }
        return String.join(" ", words).strip();
    }

    /** "12 (mười hai) tập thể". */
    public static String counted(long number, String what) {
        return number + " (" + of(number) + ") " + what;
    }

    /** An amount of money as a paper spells it out: "Tám triệu tám trăm sáu mươi nghìn đồng". */
    public static String money(long amount) {
        String words = of(amount);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + " đồng";
    }

    private static void addGroup(List<String> words, int group) {
        int hundreds = group / 100;
        int tens = group / 10 % 10;
        int units = group % 10;
        if (hundreds > 0 || !words.isEmpty()) {
            words.add(DIGITS.get(hundreds));
            words.add("trăm");
        }
        boolean follows = !words.isEmpty();
        if (tens == 0 && units > 0 && follows) {
            words.add("lẻ");
        } else if (tens == 1) {
            words.add("mười");
        } else if (tens > 1) {
            words.add(DIGITS.get(tens));
            words.add("mươi");
        }
        if (units > 0) {
            words.add(unit(units, tens));
        }
    }

    private static String unit(int units, int tens) {
        if (units == 1 && tens > 1) {
            return "mốt";
        }
        return units == 5 && tens > 0 ? "lăm" : DIGITS.get(units);
    }
}
