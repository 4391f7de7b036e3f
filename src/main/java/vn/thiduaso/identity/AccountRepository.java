package vn.thiduaso.identity;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, Long> {

    Account save(Account account);

    @Query("SELECT a FROM Account a LEFT JOIN FETCH a.grants WHERE a.id = :id")
    Optional<Account> findWithGrants(long id);

    @Query("SELECT count(a) > 0 FROM Account a WHERE lower(a.username) = lower(:username)")
    boolean isTaken(String username);

    @Query("SELECT count(a) > 0 FROM Account a")
    boolean existsAny();
}
