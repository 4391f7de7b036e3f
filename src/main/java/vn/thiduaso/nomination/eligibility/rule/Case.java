package vn.thiduaso.nomination.eligibility.rule;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.AwardFormSheet;
import vn.thiduaso.nomination.candidacy.Candidacy;
import vn.thiduaso.nomination.candidacy.NominationContent;
import vn.thiduaso.shared.PlainText;
import vn.thiduaso.unit.UnitView;

/**
 * What is known of a nomination when the rules are asked.
 *
 * @param awards of the subject, latest first
 * @param rivals all living nominations of the campaign, this one too when it is stored
 * @param record null when no ranking of its time is published
 * @param members how many units the bloc has
 * @param openly whether the reader may know who the others are
 */
public record Case(
        LocalDate today,
        AwardFormSheet form,
        FormRules rules,
        Nominee nominee,
        UnitView unit,
        List<PastAward> awards,
        List<Rival> rivals,
        @Nullable UnitRecord record,
        int members,
        boolean openly) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    Candidacy candidacy() {
        return nominee.candidacy();
    }

    NominationContent content() {
        return nominee.content();
    }

    boolean isIndividual() {
        return candidacy().isIndividual();
    }

    /** The stored nomination among the others. */
    @Nullable
    Rival self() {
        return rivals.stream()
                .filter(rival -> rival.nominationId() == nominee.nominationId())
                .findFirst()
                .orElse(null);
    }

    /** The others, without drafts of other units. */
    List<Rival> others() {
        return rivals.stream()
                .filter(rival -> rival.nominationId() != nominee.nominationId())
                .filter(rival ->
                        rival.isHandedIn() || rival.unitId() == candidacy().unitId())
                .toList();
    }

    boolean isSameSubject(Rival other) {
        return other.unitId() == candidacy().unitId()
                && Objects.equals(other.staffMemberId(), candidacy().staffMemberId())
                && plain(other.department()).equals(plain(candidacy().department()));
    }

    boolean isSameOccasion(Rival other) {
        return other.occasion() == candidacy().occasion()
                && Objects.equals(other.occasionYear(), candidacy().occasionYear());
    }

    static String plain(@Nullable String text) {
        return text == null ? "" : PlainText.of(text);
    }

    static String date(LocalDate date) {
        return DATE.format(date);
    }
}
