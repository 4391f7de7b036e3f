package vn.thiduaso.nomination.eligibility.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.nomination.candidacy.NominationContent;

/** What the papers need is written. */
final class Complete implements Rule {

    @Override
    public RuleCode code() {
        return RuleCode.COMPLETE;
    }

    @Override
    public List<Finding> findings(Case known) {
        NominationContent content = known.content();
        List<Finding> found = new ArrayList<>();
        if (known.isIndividual() && content.taskYears().isEmpty()) {
            require(content.taskResults(), "taskResults", found);
        }
        require(content.summary(), "summary", found);
        require(content.achievements(), "achievements", found);
        return found;
    }

    private static void require(@Nullable String text, String field, List<Finding> found) {
        if (text == null || text.isBlank()) {
            found.add(Finding.failed("missing." + field).mendedBy(field));
        }
    }
}
