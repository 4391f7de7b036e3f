package vn.thiduaso.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.report.EntryView;
import vn.thiduaso.report.typed.CorrectedFigures;
import vn.thiduaso.report.typed.EntryProblem;
import vn.thiduaso.scoring.Figures;

/** Reads typed decisions: a ruling, nothing when the row was not touched, or the sentences that say what is wrong. */
final class RulingReader {

    private static final int LONGEST_REASON = 1000;

    private final List<EntryProblem> problems = new ArrayList<>();

    Optional<Ruling> read(
            RulingInput input, IndicatorSheet indicator, EntryView entry, @Nullable VerdictView standing) {
        RulingText typed = input.typed();
        RulingText now = RulingText.of(standing, entry.figures());
        String stored = now.shapedFor(indicator.numerators().size()).summary();
        if (typed.summary().equals(input.base()) || typed.summary().equals(stored)) {
            return Optional.empty();
        }
        int before = problems.size();
        if (!stored.equals(input.base())) {
            problem(indicator, "decision", "review.error.changed", standing == null ? "" : standing.decidedBy());
        } else if (typed.decision().isEmpty()) {
            problem(indicator, "decision", "review.error.undecided");
        }
        Decision decision = decision(typed.decision());
        if (decision != null && decision != Decision.ACCEPTED && typed.reason().isEmpty()) {
            problem(indicator, "reason", "review.error.reason." + decision);
        }
        if (typed.reason().length() > LONGEST_REASON) {
            problem(indicator, "reason", "review.error.reasonTooLong", LONGEST_REASON);
        }
        Figures corrected = decision == Decision.CORRECTED && problems.size() == before
                ? CorrectedFigures.read(indicator, typed.figuresWithReason(), problems)
                        .orElse(null)
                : null;
        if (decision == null || problems.size() > before) {
            return Optional.empty();
        }
        return Optional.of(new Ruling(indicator.id(), decision, corrected, typed.reason()));
    }

    List<EntryProblem> problems() {
        return problems;
    }

    private static @Nullable Decision decision(String name) {
        for (Decision decision : Decision.values()) {
            if (decision.name().equals(name)) {
                return decision;
            }
        }
        return null;
    }

    private void problem(IndicatorSheet indicator, String field, String key, Object... arguments) {
        problems.add(new EntryProblem(indicator.id(), field, key, List.of(arguments)));
    }
}
