package vn.thiduaso.mail;

import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.mock.env.MockEnvironment;

/** Mail as it would be configured, for tests; in the tests' application it is off. */
public final class MailSwitch implements AutoCloseable {

    private static final String NAME = "mail-switch";
    private static final Map<String, Object> SETTINGS = Map.of(
            "spring.mail.host", "mail.example",
            "thidua.base-url", "https://thidua.example/",
            "thidua.mail.from", "nhac-viec@thidua.example");

    private final MutablePropertySources sources;

    private MailSwitch(MutablePropertySources sources) {
        this.sources = sources;
    }

    /** Configures mail in the tests' application until it is closed; letters are written, and stay in the outbox. */
    public static MailSwitch on(ConfigurableApplicationContext application) {
        MutablePropertySources sources = application.getEnvironment().getPropertySources();
        sources.addFirst(new MapPropertySource(NAME, SETTINGS));
        return new MailSwitch(sources);
    }

    public static MailSettings on() {
        MockEnvironment environment = new MockEnvironment();
        SETTINGS.forEach((name, value) -> environment.setProperty(name, value.toString()));
        return of(environment);
    }

    public static MailSettings off() {
        return of(new MockEnvironment());
    }

    public static MailSettings of(Environment environment) {
        return new MailSettings(environment);
    }

    @Override
    public void close() {
        sources.remove(NAME);
    }
}
