package vn.thiduaso.review;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.disclosure.Disclosures;
import vn.thiduaso.disclosure.LockedChangeKind;
import vn.thiduaso.disclosure.NewDisclosure;
import vn.thiduaso.report.ReportView;
import vn.thiduaso.scoring.Figures;
import vn.thiduaso.shared.Actor;

/**
 * Puts other figures in place of those of a report that is verified already, when an objection to it was right. Whoever may
 * verify the unit's report may do it; the bloc reads that it was done, the unit alone reads the figures and why.
 */
@Service
@Transactional
public class AmendmentService {

    private final OpenReviews reviews;
    private final VerdictStore verdicts;
    private final Disclosures disclosures;

    AmendmentService(OpenReviews reviews, VerdictStore verdicts, Disclosures disclosures) {
        this.reviews = reviews;
        this.verdicts = verdicts;
        this.disclosures = disclosures;
    }

    /** Lets the figures count for the item from now on; never by somebody of the unit. */
    public void amend(Actor person, long periodId, long unitId, long indicatorId, Figures figures, String reason) {
        Actor actor = reviews.reviewer(person, periodId, unitId);
        ReportView report = reviews.verified(actor, periodId, unitId);
        CampaignSheet campaign = reviews.campaign(periodId);
        String code = OpenReviews.indicator(campaign, indicatorId).code();
        verdicts.amend(actor, report, code, new Ruling(indicatorId, Decision.CORRECTED, figures, reason));
        disclosures.add(
                actor,
                NewDisclosure.ofReport(LockedChangeKind.AMENDED, periodId, unitId, null)
                        .about(code));
    }
}
