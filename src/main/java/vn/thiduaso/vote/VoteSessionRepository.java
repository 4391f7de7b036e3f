package vn.thiduaso.vote;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** Sessions that are about to be changed. */
interface VoteSessionRepository extends Repository<VoteSession, Long> {

    /** Until the end of the transaction nobody else changes the session, nor opens or closes a round of it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<VoteSession> findByIdAndCampaignId(long id, long campaignId);

    VoteSession saveAndFlush(VoteSession session);

    void delete(VoteSession session);
}
