package vn.thiduaso.vote.ballot;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** Rounds that are about to be opened, closed or given up. */
interface VoteRoundRepository extends Repository<VoteRound, Long> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<VoteRound> findBySessionIdAndNumber(long sessionId, int number);

    VoteRound saveAndFlush(VoteRound round);
}
