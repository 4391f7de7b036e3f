package vn.thiduaso.ranking.objection;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

interface ObjectionRepository extends Repository<Objection, Long> {

    Objection save(Objection objection);

    Optional<Objection> findById(long id);

    /** Makes those who object to the same preliminary table come one after the other. */
    @Query(
            value = "SELECT id FROM ranking_adoption WHERE period_id = :period AND number = :number FOR UPDATE",
            nativeQuery = true)
    long hold(@Param("period") long periodId, @Param("number") int number);

    List<Objection> findByPeriodIdOrderByRaisedAt(long periodId);

    List<Objection> findByPeriodIdAndUnitIdInOrderByRaisedAt(long periodId, Collection<Long> unitIds);

    List<Objection> findByPeriodIdInAndOutcomeIsNullAndWithdrawnAtIsNullOrderByRaisedAt(Collection<Long> periodIds);
}
