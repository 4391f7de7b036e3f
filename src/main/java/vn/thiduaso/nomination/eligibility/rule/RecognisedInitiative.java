package vn.thiduaso.nomination.eligibility.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.nomination.candidacy.NominationContent;

/** An individual needs a recognised initiative (plan IV.1.b). */
final class RecognisedInitiative implements Rule {

    @Override
    public RuleCode code() {
        return RuleCode.RECOGNISED_INITIATIVE;
    }

    @Override
    public List<Finding> findings(Case known) {
        if (!known.isIndividual()) {
            return List.of();
        }
        NominationContent content = known.content();
        List<Finding> found = new ArrayList<>();
        require(content.initiative(), "initiative", found);
        require(content.initiativeDecision(), "initiativeDecision", found);
        if (content.initiativeLevel() == null) {
            require(null, "initiativeLevel", found);
        }
        String name = content.initiative();
        String decision = content.initiativeDecision();
        if (found.isEmpty() && name != null && decision != null) {
            found.add(Finding.met("recognised", name, decision));
        }
        return found;
    }

    private static void require(@Nullable String text, String field, List<Finding> found) {
        if (text == null || text.isBlank()) {
            found.add(Finding.failed("missing." + field).mendedBy(field));
        }
    }
}
