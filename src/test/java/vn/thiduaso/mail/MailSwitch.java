package vn.thiduaso.mail;

import org.springframework.core.env.Environment;
import org.springframework.mock.env.MockEnvironment;

/** Mail as it would be configured, for tests; in the tests' application it is off. */
public final class MailSwitch {

    private MailSwitch() {}

    public static MailSettings on() {
        return of(new MockEnvironment()
                .withProperty("spring.mail.host", "mail.example")
                .withProperty("thidua.base-url", "https://thidua.example/")
                .withProperty("thidua.mail.from", "nhac-viec@thidua.example"));
    }

    public static MailSettings off() {
        return of(new MockEnvironment());
    }

    public static MailSettings of(Environment environment) {
        return new MailSettings(environment);
    }
}
