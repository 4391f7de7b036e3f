package vn.thiduaso.nomination.candidacy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.award.AwardView;
import vn.thiduaso.unit.UnitView;

/**
 * What the rules say of a nomination before it is submitted.
 *
 * <p>A dissolved unit cannot be awarded (TT 15/2025/TT-BNV); an individual needs a recognised initiative (plan IV.1.b);
 * the same form again within two years is a warning (usual practice).
 */
public final class Eligibility {

    private static final int YEARS_BETWEEN = 2;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final LocalDate today;
    private final UnitView unit;
    private final String formName;
    private final List<AwardView> awards;

    /** What is known of the subject today, apart from what is written. */
    public Eligibility(LocalDate today, UnitView unit, String formName, List<AwardView> awards) {
        this.today = today;
        this.unit = unit;
        this.formName = formName;
        this.awards = awards;
    }

    /** All checks of the kind of subject, those that are met too. */
    public List<EligibilityCheck> of(SubjectKind kind, NominationContent content) {
        List<EligibilityCheck> checks = new ArrayList<>();
        checks.add(unitLives());
        if (kind == SubjectKind.INDIVIDUAL) {
            initiative(content, checks);
            require(content.taskResults(), "taskResults", checks);
        }
        require(content.summary(), "summary", checks);
        require(content.achievements(), "achievements", checks);
        checks.add(sameFormLately());
        return checks;
    }

    private EligibilityCheck unitLives() {
        LocalDate end = unit.validTo();
        return end == null || unit.existsOn(today)
                ? EligibilityCheck.met("unit", unit.name())
                : EligibilityCheck.blocking(null, "dissolved", unit.name(), DATE.format(end));
    }

    private static void initiative(NominationContent content, List<EligibilityCheck> checks) {
        int before = checks.size();
        require(content.initiative(), "initiative", checks);
        require(content.initiativeDecision(), "initiativeDecision", checks);
        String name = content.initiative();
        String decision = content.initiativeDecision();
        if (checks.size() == before && name != null && decision != null) {
            checks.add(EligibilityCheck.met("recognised", name, decision));
        }
    }

    private static void require(@Nullable String text, String field, List<EligibilityCheck> checks) {
        if (text == null || text.isBlank()) {
            checks.add(EligibilityCheck.blocking(field, "missing." + field));
        }
    }

    private EligibilityCheck sameFormLately() {
        Optional<AwardView> last = awards.stream()
                .filter(award -> award.formName().equalsIgnoreCase(formName))
                .filter(award -> award.decisionDate().isAfter(today.minusYears(YEARS_BETWEEN)))
                .findFirst();
        return last.map(award -> EligibilityCheck.warning(
                        "sameForm", award.formName(), award.decisionNo(), DATE.format(award.decisionDate())))
                .orElseGet(() -> EligibilityCheck.met("noSameForm"));
    }
}
