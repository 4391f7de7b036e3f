package vn.thiduaso.demo.people;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.thiduaso.demo.writing.DemoFiles;
import vn.thiduaso.demo.writing.Dice;
import vn.thiduaso.staff.Gender;

/** Makes Vietnamese names, each only once. */
@Component
@Profile("demo")
class NameBook {

    private final Map<String, List<String>> parts;

    NameBook(DemoFiles files) {
        this.parts = files.read("names.csv", Part.class).stream()
                .collect(Collectors.toUnmodifiableMap(
                        Part::part, part -> List.of(part.names().split("\\|"))));
    }

    String newName(Gender gender, Dice dice, Set<String> taken) {
        String who = gender == Gender.FEMALE ? "female" : "male";
        while (true) {
            String middle = dice.pick(part(who + "Middle"));
            String given = dice.pick(part(who + "Given"));
            String name = dice.pick(part("surname")) + " " + middle + " " + given;
            boolean pleasant = middle.charAt(middle.lastIndexOf(' ') + 1) != given.charAt(0);
            if (pleasant && taken.add(name)) {
                return name;
            }
        }
    }

    private List<String> part(String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }

    private record Part(String part, String names) {}
}
