package vn.thiduaso.nomination;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.thiduaso.campaign.Occasion;
import vn.thiduaso.nomination.candidacy.Candidacy;

/** Nominations that are about to be changed. */
interface NominationRepository extends Repository<Nomination, Long> {

    Optional<Nomination> findById(long id);

    /** Stores at once, so that a second living nomination of the same candidacy is refused here. */
    Nomination saveAndFlush(Nomination nomination);

    void flush();

    /** Whether another living nomination of the same subject, form and occasion exists. */
    @Query("""
            SELECT count(n) > 0 FROM Nomination n
            WHERE n.candidacy.awardFormId = :awardFormId AND n.candidacy.unitId = :unitId
              AND coalesce(n.candidacy.staffMemberId, 0) = :person
              AND n.candidacy.occasion = :occasion AND coalesce(n.candidacy.occasionYear, 0) = :year
              AND n.status <> vn.thiduaso.nomination.NominationStatus.WITHDRAWN AND n.id <> :otherThan
            """)
    boolean exists(long awardFormId, long unitId, long person, Occasion occasion, int year, long otherThan);

    /** The same for a candidacy. */
    default boolean existsOther(Candidacy candidacy, @Nullable Long than) {
        return exists(
                candidacy.awardFormId(),
                candidacy.unitId(),
                candidacy.staffMemberId() == null ? 0 : candidacy.staffMemberId(),
                candidacy.occasion(),
                candidacy.occasionYear() == null ? 0 : candidacy.occasionYear(),
                than == null ? -1 : than);
    }
}
