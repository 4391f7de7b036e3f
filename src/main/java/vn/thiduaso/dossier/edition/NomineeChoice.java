package vn.thiduaso.dossier.edition;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.dossier.ListKey;
import vn.thiduaso.dossier.Recipient;
import vn.thiduaso.nomination.NominationQueries;
import vn.thiduaso.nomination.NominationStatus;
import vn.thiduaso.nomination.NominationView;
import vn.thiduaso.shared.Actor;

/**
 * Who may go into a dossier: who passed the vote or needs none, who is in a dossier for another recipient only, and for a
 * new edition who was in the one before. Two statements.
 */
@Component
public class NomineeChoice {

    private static final Set<NominationStatus> CANDIDATES = EnumSet.of(
            NominationStatus.ACCEPTED,
            NominationStatus.PASSED,
            NominationStatus.IN_DOSSIER,
            NominationStatus.FORWARDED);

    private final NominationQueries nominations;
    private final DossierRows rows;

    NomineeChoice(NominationQueries nominations, DossierRows rows) {
        this.nominations = nominations;
        this.rows = rows;
    }

    /**
     * Candidates of the campaign for a recipient, in the order of the papers.
     *
     * @param replaces the edition that a new one follows, or null
     */
    public List<NominationView> of(Actor actor, CampaignSheet campaign, Recipient recipient, @Nullable Long replaces) {
        Set<Long> taken = rows.takenFor(campaign.id(), recipient, replaces);
        return nominations.withStatus(actor, campaign.id(), CANDIDATES).stream()
                .filter(nomination -> !taken.contains(nomination.id()))
                .filter(nomination -> nomination.status().isCompiled() || isCompilable(campaign, nomination))
                .toList();
    }

    /** Those of the candidates who stand on one of the lists. */
    public static List<NominationView> on(List<ListKey> lists, List<NominationView> candidates) {
        return candidates.stream()
                .filter(nomination -> lists.contains(keyOf(nomination)))
                .toList();
    }

    /** The list on which a nomination stands. */
    public static ListKey keyOf(NominationView nomination) {
        return new ListKey(
                nomination.candidacy().awardFormId(),
                nomination.candidacy().occasion(),
                nomination.candidacy().occasionYear());
    }

    /** Ids of the candidates that are not in a dossier yet. */
    static Set<Long> fresh(List<NominationView> candidates) {
        return candidates.stream()
                .filter(nomination -> !nomination.status().isCompiled())
                .map(NominationView::id)
                .collect(Collectors.toSet());
    }

    private static boolean isCompilable(CampaignSheet campaign, NominationView nomination) {
        boolean voteNeeded = campaign.awardForm(nomination.candidacy().awardFormId())
                        .voteThreshold()
                        .signum()
                > 0;
        return nomination.status().isCompilable(voteNeeded);
    }
}
