package vn.thiduaso.unit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Puts an organisation's name of the day into names that were made of an earlier one, such as the bloc's own. */
public final class FormerNames {

    private final List<String[]> replacements = new ArrayList<>();

    /**
     * @param all every name the organisation ever had
     * @param now the one of the day
     * @param locality left out where a name is quoted short
     */
    public FormerNames(List<String> all, String now, String locality) {
        Pattern end = Pattern.compile("\\s+\\S+\\s+" + Pattern.quote(locality) + "$");
        String nowShort = end.matcher(now).replaceFirst("");
        all.stream()
                .filter(name -> !name.equals(now))
                .sorted(Comparator.comparing(String::length).reversed())
                .forEach(name -> {
                    replacements.add(new String[] {name, now});
                    replacements.add(new String[] {end.matcher(name).replaceFirst(""), nowShort});
                });
    }

    /** The text with the name of the day in place of every earlier one. */
    public String renewed(String text) {
        String renewed = text;
        for (String[] replacement : replacements) {
            renewed = renewed.replace(replacement[0], replacement[1]);
        }
        return renewed;
    }
}
