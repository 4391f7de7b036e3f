package vn.thiduaso.vote.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.vote.ballot.MarkedPapers;

/**
 * Paper ballots as the secretary enters them.
 *
 * @param units whose envelopes came
 * @param papers what the papers say, in any order; those without a kind were not used
 */
record PapersForm(List<String> units, List<Sheet> papers) {

    PapersForm(@Nullable List<String> units, @Nullable List<@Nullable Sheet> papers) {
        this.units = units == null ? List.of() : List.copyOf(units);
        this.papers = papers == null
                ? List.of()
                : papers.stream().filter(Objects::nonNull).toList();
    }

    MarkedPapers toCommand() {
        return new MarkedPapers(
                units.stream().map(SessionForm::number).collect(Collectors.toSet()),
                papers.stream()
                        .filter(Sheet::isUsed)
                        .map(sheet -> new MarkedPapers.MarkedPaper(
                                Sheet.VALID.equals(sheet.kind()),
                                sheet.agreed().stream().map(SessionForm::number).collect(Collectors.toSet())))
                        .toList());
    }

    /** Whether the paper at this place agrees to the nominee, for the form shown again. */
    public boolean agrees(int paper, long nominationId) {
        return paper < papers.size() && papers.get(paper).agreed().contains(Long.toString(nominationId));
    }

    /** The kind chosen for the paper at this place; empty when it is not used. */
    public String kindOf(int paper) {
        return paper < papers.size() ? papers.get(paper).kind() : "";
    }

    /** One paper. */
    record Sheet(String kind, List<String> agreed) {

        static final String VALID = "VALID";
        static final String INVALID = "INVALID";

        Sheet(@Nullable String kind, @Nullable List<String> agreed) {
            this.kind = kind == null ? "" : kind;
            this.agreed = agreed == null ? List.of() : List.copyOf(agreed);
        }

        boolean isUsed() {
            return VALID.equals(kind) || INVALID.equals(kind);
        }
    }
}
