package vn.thiduaso.identity.signin;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thiduaso.shared.RuleViolation;

class PasswordRulesTests {

    @ParameterizedTest
    @ValueSource(strings = {"rừng thông buổi sớm", "xe-dap-do-2031", "correct horse battery", "Zk4!pQ9#tL2v"})
    void longUncommonPasswordsAreGood(String password) {
        assertThatCode(() -> PasswordRules.check(password, "lan.nguyen")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "ngắn quá, identity.error.passwordShort",
        "password1234, identity.error.passwordCommon",
        "MatKhau@123456, identity.error.passwordCommon",
        "839201948372, identity.error.passwordCommon",
        "aaaaaaaaaaaaaa, identity.error.passwordCommon",
        "xin Lan.Nguyen chào, identity.error.passwordHasUsername",
        "một câu rất dài một câu rất dài một câu rất dài một câu rất dài một câu, identity.error.passwordLong"
    })
    void othersAreRefusedWithTheirReason(String password, String key) {
        assertThatThrownBy(() -> PasswordRules.check(password, "lan.nguyen"))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        problem -> org.assertj.core.api.Assertions.assertThat(problem.messageKey())
                                .isEqualTo(key));
    }
}
