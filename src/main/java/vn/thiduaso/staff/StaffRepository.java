package vn.thiduaso.staff;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StaffRepository extends Repository<StaffMember, Long> {

    @Query("select m from StaffMember m left join fetch m.trainings where m.id = :id and m.unitId = :unitId")
    Optional<StaffMember> find(long unitId, long id);

    @Query("select m from StaffMember m left join fetch m.trainings where m.unitId = :unitId")
    List<StaffMember> findAll(long unitId);

    StaffMember save(StaffMember member);

    void delete(StaffMember member);

    void flush();
}
