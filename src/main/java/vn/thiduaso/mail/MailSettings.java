package vn.thiduaso.mail;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Whether letters can be sent: a mail server, an address of the application for links, and a sender are needed. */
@Component
public class MailSettings {

    private static final String HOST = "spring.mail.host";
    private static final String BASE_URL = "thidua.base-url";
    private static final String FROM = "thidua.mail.from";

    private final Environment environment;

    MailSettings(Environment environment) {
        this.environment = environment;
    }

    public boolean isOn() {
        return missing().isEmpty();
    }

    /** The settings without which nothing is sent, as the environment variables that set them. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (value(HOST) == null) {
            missing.add("SPRING_MAIL_HOST");
        }
        String base = value(BASE_URL);
        if (base == null || !base.matches("https?://[^\\s/]+.*")) {
            missing.add("THIDUA_BASE_URL");
        }
        if (sender() == null) {
            missing.add("THIDUA_MAIL_FROM");
        }
        return missing;
    }

    /** Where people reach the application, without a slash at its end. */
    public String baseUrl() {
        String base = value(BASE_URL);
        return base == null ? "" : base.replaceAll("/+$", "");
    }

    /** The sender, "Name <address>" or the address alone. */
    public String from() {
        String sender = sender();
        return sender == null ? "" : sender;
    }

    private @Nullable String sender() {
        String from = value(FROM);
        String user = value("spring.mail.username");
        return from != null ? from : user != null && user.contains("@") ? user : null;
    }

    private @Nullable String value(String name) {
        String value = environment.getProperty(name);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
