package vn.thiduaso.report;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Reports that are about to be changed. The row is locked, so that two who save at the same moment come one after the
 * other and the second one merges with what the first has stored; the entries are read after the lock is held.
 */
interface ReportRepository extends Repository<Report, Long> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT r FROM Report r WHERE r.periodId = :periodId AND r.unitId = :unitId")
    Optional<Report> lock(long periodId, long unitId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT r FROM Report r WHERE r.id = :id")
    Optional<Report> lock(long id);

    /** Makes two who start the same report at the same moment come one after the other. */
    @Query(value = "SELECT count(pg_advisory_xact_lock(:periodId * 1000003 + :unitId))", nativeQuery = true)
    long lockStart(long periodId, long unitId);

    Report save(Report report);

    void flush();
}
