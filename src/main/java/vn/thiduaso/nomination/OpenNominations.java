package vn.thiduaso.nomination;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.CampaignQueries;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.nomination.candidacy.Candidacy;
import vn.thiduaso.nomination.candidacy.InvalidField;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.unit.UnitCatalogue;

/** Nominations that are about to be changed: found only by who may read them, stored only once per candidacy. */
@Component
class OpenNominations {

    private static final String UNIQUE_INDEX = "uq_nomination_subject";

    private final NominationRepository repository;
    private final CampaignQueries campaigns;
    private final UnitCatalogue units;

    OpenNominations(NominationRepository repository, CampaignQueries campaigns, UnitCatalogue units) {
        this.repository = repository;
        this.campaigns = campaigns;
        this.units = units;
    }

    CampaignSheet campaign(Actor actor, long campaignId) {
        return campaigns.campaign(actor, campaignId);
    }

    Nomination read(Actor actor, long nominationId) {
        return repository
                .findById(nominationId)
                .filter(nomination -> NominationPolicy.mayRead(
                        actor,
                        nomination,
                        campaign(actor, nomination.campaignId()).blocId()))
                .orElseThrow(() -> new NotFound("nomination", nominationId));
    }

    /** Stores a new nomination unless the same candidacy is nominated already, also at this very moment. */
    Nomination store(Nomination nomination) {
        requireOnly(nomination.candidacy(), null);
        try {
            return repository.saveAndFlush(nomination);
        } catch (DataIntegrityViolationException e) {
            throw duplicateOr(e);
        }
    }

    void flush() {
        try {
            repository.flush();
        } catch (DataIntegrityViolationException e) {
            throw duplicateOr(e);
        }
    }

    void requireOnly(Candidacy candidacy, @Nullable Long nominationId) {
        if (repository.existsOther(candidacy, nominationId)) {
            throw duplicate();
        }
    }

    /** What the audit trail calls it: the unit's code, the form's code and the number of the nomination. */
    String subject(Actor actor, Nomination nomination) {
        Candidacy candidacy = nomination.candidacy();
        CampaignSheet campaign = campaign(actor, nomination.campaignId());
        return String.join(
                " · ",
                campaign.code(),
                campaign.awardForm(candidacy.awardFormId()).code(),
                units.unit(candidacy.unitId()).code(),
                Long.toString(nomination.id()));
    }

    private static RuntimeException duplicateOr(DataIntegrityViolationException e) {
        return String.valueOf(e.getMostSpecificCause().getMessage()).contains(UNIQUE_INDEX) ? duplicate() : e;
    }

    private static RuleViolation duplicate() {
        return new InvalidField("awardFormId", "nomination.error.duplicate");
    }
}
