package vn.thiduaso.nomination;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
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
    private final JdbcClient jdbc;
    private final CampaignQueries campaigns;
    private final UnitCatalogue units;

    OpenNominations(NominationRepository repository, JdbcClient jdbc, CampaignQueries campaigns, UnitCatalogue units) {
        this.repository = repository;
        this.jdbc = jdbc;
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
        boolean exists = jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM nomination
                          WHERE award_form_id = :form AND unit_id = :unit
                            AND staff_member_id IS NOT DISTINCT FROM CAST(:person AS bigint)
                            AND plain_text(coalesce(department, '')) = plain_text(:department)
                            AND occasion = :occasion
                            AND occasion_year IS NOT DISTINCT FROM CAST(:year AS integer)
                            AND status <> 'WITHDRAWN' AND id <> :than)
                        """)
                .param("form", candidacy.awardFormId())
                .param("unit", candidacy.unitId())
                .param("person", candidacy.staffMemberId())
                .param("department", Objects.requireNonNullElse(candidacy.department(), ""))
                .param("occasion", candidacy.occasion().name())
                .param("year", candidacy.occasionYear())
                .param("than", nominationId == null ? -1 : nominationId)
                .query(Boolean.class)
                .single();
        if (exists) {
            throw duplicate();
        }
    }

    /** Nominations by their ids, for steps that were authorised above; all of them or none. */
    List<Nomination> all(Collection<Long> ids) {
        List<Nomination> found = repository.findAllById(ids);
        if (found.size() != Set.copyOf(ids).size()) {
            throw new NotFound("nominations", ids);
        }
        return found;
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
