package vn.thiduaso.ranking.adjustment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AdjustmentRepository extends Repository<Adjustment, Long> {

    Adjustment save(Adjustment adjustment);

    void delete(Adjustment adjustment);

    Optional<Adjustment> findById(long id);

    List<Adjustment> findByPeriodIdOrderByGivenAt(long periodId);

    List<Adjustment> findByPeriodIdAndUnitIdInOrderByGivenAt(long periodId, Collection<Long> unitIds);
}
