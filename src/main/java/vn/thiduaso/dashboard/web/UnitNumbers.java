package vn.thiduaso.dashboard.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the units of an address; what is not a number is no unit. */
final class UnitNumbers {

    private static final long NOBODY = 0;

    private UnitNumbers() {}

    static long one(String text) {
        try {
            return Long.parseLong(text.strip());
        } catch (NumberFormatException notANumber) {
            return NOBODY;
        }
    }

    static Set<Long> all(List<String> texts) {
        Set<Long> numbers = new LinkedHashSet<>();
        texts.forEach(text -> numbers.add(one(text)));
        numbers.remove(NOBODY);
        return numbers;
    }
}
