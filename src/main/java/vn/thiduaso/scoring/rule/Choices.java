package vn.thiduaso.scoring.rule;

import java.util.List;
import vn.thiduaso.scoring.Derivation;
import vn.thiduaso.scoring.Level;

/** What milestones and choices share: levels that are picked by their number. */
final class Choices {

    private Choices() {}

    static Level chosen(List<Level> levels, int levelNo) {
        if (levelNo < 0 || levelNo >= levels.size()) {
            throw new IllegalArgumentException("There is no level " + levelNo);
        }
        return levels.get(levelNo);
    }

    static List<Derivation> describe(List<Level> levels) {
        return levels.stream()
                .map(level -> Derivation.of("scoring.rule.level", level.name(), Words.percent(level.credit())))
                .toList();
    }
}
