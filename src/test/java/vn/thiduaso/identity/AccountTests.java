package vn.thiduaso.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.thiduaso.shared.Role;
import vn.thiduaso.shared.RuleViolation;

class AccountTests {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    private static final RoleScope OFFICER = new RoleScope(Role.UNIT_OFFICER, 1L, null);

    private final Account account = new Account("lan", "Lan", null, "{noop}x", Instant.EPOCH);

    @Test
    void aRoleCanBeHeldAgainAfterItsTerm() {
        account.grant(OFFICER, JANUARY, JUNE);
        account.grant(OFFICER, JUNE.plusDays(1), null);
        assertThatThrownBy(() -> account.grant(OFFICER, JUNE, JUNE))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("grantExists");
    }

    @Test
    void theSameRoleElsewhereIsAnotherOne() {
        account.grant(OFFICER, JANUARY, null);
        account.grant(new RoleScope(Role.UNIT_OFFICER, 2L, null), JANUARY, null);
        account.grant(new RoleScope(Role.UNIT_HEAD, 1L, null), JANUARY, null);
    }

    @Test
    void aTermEndsNotBeforeItBegins() {
        assertThatThrownBy(() -> account.grant(OFFICER, JUNE, JANUARY))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("termReversed");
    }

    @Test
    void aRoleThatEndsBeforeItBeganIsTakenAway() {
        account.grant(OFFICER, JUNE, null);
        account.endGrant(0, JANUARY);
        account.grant(OFFICER, JANUARY, null);
        RoleGrant ended = account.endGrant(0, JUNE);
        assertThat(ended.validTo()).isEqualTo(JUNE);
    }

    @Test
    void aRoleNeedsItsPlaceAndDropsWhatDoesNotBelongToIt() {
        assertThatThrownBy(() -> new RoleScope(Role.UNIT_HEAD, null, 5L)).hasMessageContaining("unitMissing");
        assertThatThrownBy(() -> new RoleScope(Role.BLOC_HEAD, 1L, null)).hasMessageContaining("blocMissing");
        assertThat(new RoleScope(Role.ADMINISTRATOR, 1L, 5L)).isEqualTo(new RoleScope(Role.ADMINISTRATOR, null, null));
    }
}
