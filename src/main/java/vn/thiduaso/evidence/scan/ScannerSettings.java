package vn.thiduaso.evidence.scan;

import java.time.Duration;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where the scanner's daemon listens; off as long as no host is named. */
@Component
public class ScannerSettings {

    private static final int USUAL_PORT = 3310;
    private static final Duration USUAL_TIMEOUT = Duration.ofSeconds(60);

    private final Environment environment;

    ScannerSettings(Environment environment) {
        this.environment = environment;
    }

    public boolean isOn() {
        return !host().isEmpty();
    }

    String host() {
        return environment.getProperty("thidua.scanner.host", "").strip();
    }

    int port() {
        return environment.getProperty("thidua.scanner.port", Integer.class, USUAL_PORT);
    }

    /** How long one file may take, from the connection to the verdict. */
    Duration timeout() {
        return environment.getProperty("thidua.scanner.timeout", Duration.class, USUAL_TIMEOUT);
    }
}
