package vn.thiduaso.nomination;

import java.util.HashMap;
import java.util.Map;
import vn.thiduaso.audit.Change;
import vn.thiduaso.nomination.candidacy.Candidacy;
import vn.thiduaso.nomination.candidacy.NominationContent;
import vn.thiduaso.nomination.candidacy.NominationDraft;

/** What a save changed, for the audit trail. */
final class NominationChanges {

    private NominationChanges() {}

    static Map<String, Change> between(NominationDraft before, NominationDraft after) {
        Map<String, Change> changes = new HashMap<>();
        Candidacy was = before.candidacy();
        Candidacy is = after.candidacy();
        changes.put("awardForm", Change.of(was.awardFormId(), is.awardFormId()));
        changes.put("occasion", Change.of(was.occasion(), is.occasion()));
        changes.put("year", Change.of(was.occasionYear(), is.occasionYear()));
        NominationContent old = before.content();
        NominationContent fresh = after.content();
        changes.put("summary", Change.of(old.summary(), fresh.summary()));
        changes.put("achievements", Change.of(old.achievements(), fresh.achievements()));
        changes.put("initiative", Change.of(old.initiative(), fresh.initiative()));
        changes.put("initiativeDecision", Change.of(old.initiativeDecision(), fresh.initiativeDecision()));
        changes.put("taskResults", Change.of(old.taskResults(), fresh.taskResults()));
        changes.put("department", Change.of(was.department(), is.department()));
        changes.put("initiativeLevel", Change.of(old.initiativeLevel(), fresh.initiativeLevel()));
        changes.put("initiativeSpread", Change.of(old.initiativeSpread(), fresh.initiativeSpread()));
        changes.put("profile", Change.of(old.profile(), fresh.profile()));
        changes.put("duties", Change.of(old.duties(), fresh.duties()));
        changes.put("disciplined", Change.of(old.disciplined(), fresh.disciplined()));
        changes.put("disciplineNote", Change.of(old.disciplineNote(), fresh.disciplineNote()));
        changes.put("priorAwards", Change.of(old.priorAwards(), fresh.priorAwards()));
        return changes;
    }
}
