package vn.thiduaso.demo.results;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.thiduaso.demo.writing.DemoFiles;
import vn.thiduaso.demo.writing.Dice;
import vn.thiduaso.scoring.Figures;

/** Decides about entries as the bloc does: nearly all are accepted, a few corrected with a reason. */
@Component
@Profile("demo")
class VerdictMaker {

    private static final double CORRECTED = 0.06;

    private final Map<String, String> corrections;

    VerdictMaker(DemoFiles files) {
        this.corrections = files.read("corrections.csv", Correction.class).stream()
                .collect(Collectors.toMap(Correction::item, Correction::reason));
    }

    /** Verdicts on the first entries, as many as asked for; an entry with a reason for its return was sent back. */
    List<Filed.Verdict> decide(List<Filed.Entry> entries, int count, OffsetDateTime at, String by, Dice dice) {
        List<Filed.Verdict> verdicts = new ArrayList<>();
        for (Filed.Entry entry : entries.subList(0, count)) {
            verdicts.add(verdict(entry, at, by, dice));
        }
        return verdicts;
    }

    private Filed.Verdict verdict(Filed.Entry entry, OffsetDateTime at, String by, Dice dice) {
        if (entry.returnReason() != null) {
            return new Filed.Verdict(entry.indicator(), "SENT_BACK", null, entry.returnReason(), at, by);
        }
        String reason = corrections.get(entry.indicator().code());
        Figures figures = entry.result().figures();
        boolean correct = dice.chance(CORRECTED);
        if (correct
                && reason != null
                && entry.result().isEntered()
                && figures.numerator().signum() > 0) {
            return new Filed.Verdict(entry.indicator(), "CORRECTED", lower(figures), reason, at, by);
        }
        return new Filed.Verdict(entry.indicator(), "ACCEPTED", null, null, at, by);
    }

    /** About a twentieth less, at least one. */
    private static Figures lower(Figures figures) {
        List<BigDecimal> numerators = new ArrayList<>(figures.numerators());
        for (int i = 0; i < numerators.size(); i++) {
            BigDecimal number = numerators.get(i);
            if (number.signum() > 0) {
                long less = Math.max(1, number.longValue() / 20);
                numerators.set(i, number.subtract(BigDecimal.valueOf(less)));
                break;
            }
        }
        BigDecimal denominator = figures.denominator();
        return denominator == null ? figures : Figures.ratio(numerators, denominator);
    }

    private record Correction(String item, String reason) {}
}
