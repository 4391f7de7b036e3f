package vn.thiduaso.nomination;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Nominations that are about to be changed. */
interface NominationRepository extends Repository<Nomination, Long> {

    Optional<Nomination> findById(long id);

    List<Nomination> findAllById(Iterable<Long> ids);

    /** Stores at once, so that a second living nomination of the same candidacy is refused here. */
    Nomination saveAndFlush(Nomination nomination);

    void flush();
}
