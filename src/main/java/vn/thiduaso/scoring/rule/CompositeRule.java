package vn.thiduaso.scoring.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.scoring.Derivation;
import vn.thiduaso.scoring.FigureState;
import vn.thiduaso.scoring.Figures;
import vn.thiduaso.scoring.Outcome;

/**
 * Gồm nhiều phần: the shares of the parts by their weights. A part has figures of its own under its code, or it is
 * measured by the numerator at its place over the item's denominator. What is not counted leaves the weights; when no
 * part counts, the item does not either.
 */
public record CompositeRule(List<Part> parts) implements Rule {

    public CompositeRule {
        parts = List.copyOf(parts);
        Set<String> codes = new HashSet<>();
        if (parts.size() < 2 || !parts.stream().map(Part::code).allMatch(codes::add)) {
            throw new IllegalArgumentException("A composite has at least two parts with codes of their own");
        }
    }

    /** Whether a part has figures of its own among these. */
    public boolean hasOwnFigures(Map<String, Figures> byCode) {
        return parts.stream().anyMatch(part -> byCode.containsKey(part.code()));
    }

    @Override
    public Marks mark(Marking item) {
        List<Marks> all = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            all.add(mark(item, i));
        }
        if (all.stream().allMatch(marks -> marks.outcome() == Outcome.MISSING)) {
            return Marks.missing(item.maxPoints());
        }
        Share share = total(all);
        if (share == null) {
            return Marks.notCounted(item.maxPoints(), "scoring.why.composite.notCounted");
        }
        Derivation why = new Derivation(
                "scoring.why.composite",
                List.of(
                        Words.number(item.maxPoints()),
                        Words.number(share.part().divide(share.whole(), Words.DECIMALS, RoundingMode.HALF_UP)),
                        item.pointsText(share)),
                sentences(all));
        return new Marks(outcome(all, share), null, share, why);
    }

    private Marks mark(Marking item, int index) {
        Part part = parts.get(index);
        Figures figures = figures(item, part, index);
        BigDecimal weight = part.weight();
        return switch (figures.state()) {
            case MISSING -> Marks.missing(weight);
            case NOT_ARISING -> Marks.notCounted(weight, "scoring.why.notArising");
            case NOT_APPLICABLE -> Marks.notCounted(weight, "scoring.why.notApplicable");
            case ENTERED -> part.rule().mark(new Marking(weight, item.rounding(), figures, Map.of()));
        };
    }

    private static Figures figures(Marking item, Part part, int index) {
        Figures own = item.byCode().get(part.code());
        if (own != null) {
            return own;
        }
        List<BigDecimal> numerators = item.figures().numerators();
        if (index >= numerators.size()) {
            return Figures.missing();
        }
        return new Figures(
                FigureState.ENTERED,
                List.of(numerators.get(index)),
                item.figures().denominator(),
                null);
    }

    /** The weighted mean of what counts, as one fraction; null when nothing does. */
    private @Nullable Share total(List<Marks> all) {
        BigDecimal part = BigDecimal.ZERO;
        BigDecimal divisor = BigDecimal.ONE;
        BigDecimal weights = BigDecimal.ZERO;
        for (int i = 0; i < parts.size(); i++) {
            Share share = all.get(i).share();
            if (share != null) {
                BigDecimal weight = parts.get(i).weight();
                part = part.multiply(share.whole())
                        .add(weight.multiply(share.part()).multiply(divisor));
                divisor = divisor.multiply(share.whole());
                weights = weights.add(weight);
            }
        }
        return weights.signum() == 0 ? null : new Share(part, divisor.multiply(weights));
    }

    private static Outcome outcome(List<Marks> all, Share share) {
        boolean met = all.stream()
                .allMatch(marks -> marks.outcome() == Outcome.MET || marks.outcome() == Outcome.NOT_COUNTED);
        if (met) {
            return Outcome.MET;
        }
        return share.reaches(RatioRule.NEAR) ? Outcome.NEAR : Outcome.MISSED;
    }

    private List<Derivation> sentences(List<Marks> all) {
        List<Derivation> sentences = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            sentences.add(Derivation.of("scoring.why.part", part.name(), Words.number(part.weight())));
            sentences.add(all.get(i).why());
        }
        return sentences;
    }

    @Override
    public Derivation describe() {
        List<Derivation> sentences = new ArrayList<>();
        for (Part part : parts) {
            sentences.add(Derivation.of("scoring.why.part", part.name(), Words.number(part.weight())));
            sentences.add(part.rule().describe());
        }
        return new Derivation("scoring.rule.composite", List.of(), sentences);
    }

    @Override
    public Rule at(Place place) {
        boolean same = parts.stream().allMatch(part -> part.rule().at(place) == part.rule());
        return same
                ? this
                : new CompositeRule(parts.stream()
                        .map(part -> new Part(
                                part.code(),
                                part.name(),
                                part.weight(),
                                part.rule().at(place)))
                        .toList());
    }
}
