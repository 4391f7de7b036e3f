package vn.thiduaso.ranking.objection;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ObjectionRepository extends Repository<Objection, Long> {

    Objection save(Objection objection);

    Optional<Objection> findById(long id);

    List<Objection> findByPeriodIdOrderByRaisedAt(long periodId);

    List<Objection> findByPeriodIdAndUnitIdInOrderByRaisedAt(long periodId, Collection<Long> unitIds);

    List<Objection> findByPeriodIdInAndOutcomeIsNullAndWithdrawnAtIsNullOrderByRaisedAt(Collection<Long> periodIds);
}
