package vn.thiduaso.review;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

interface VerdictRepository extends Repository<Verdict, Long> {

    Verdict save(Verdict verdict);

    List<Verdict> findByReportIdIn(Collection<Long> reportIds);
}
