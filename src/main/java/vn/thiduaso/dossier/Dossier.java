package vn.thiduaso.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.AwardFormSheet;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.LegalGround;
import vn.thiduaso.nomination.NominationView;
import vn.thiduaso.unit.TermView;

/**
 * What goes into the papers of one request.
 *
 * @param term who leads the bloc on the day of signing; null when nobody does
 * @param grounds legal grounds in force on that day
 * @param nominations accepted ones: collectives by published rank, then people by unit and name
 */
public record Dossier(
        CampaignSheet campaign,
        AwardFormSheet awardForm,
        DossierRequest request,
        PaperNames names,
        @Nullable TermView term,
        List<LegalGround> grounds,
        List<NominationView> nominations) {

    public List<NominationView> collectives() {
        return nominations.stream()
                .filter(nomination -> !nomination.isIndividual())
                .toList();
    }

    public List<NominationView> individuals() {
        return nominations.stream().filter(NominationView::isIndividual).toList();
    }

    public boolean isEmpty() {
        return nominations.isEmpty();
    }

    /** Whether the recipient decides itself: giấy khen of the department's director (Luật TĐKT 2022, Điều 75). */
    public boolean isDecidedByRecipient() {
        return isDirectors() && request.recipient() == Recipient.DEPARTMENT;
    }

    /** Whether the papers go to somebody who neither decides nor forwards: the board on a giấy khen of the Sở. */
    public boolean isAside() {
        return isDirectors() && request.recipient() == Recipient.BOARD;
    }

    private boolean isDirectors() {
        return awardForm.code().startsWith("GK");
    }
}
