package vn.thiduaso.evidence.scan;

import java.time.Clock;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** A scanner for the tests' application until it is closed. It scans when it is told to, not on its own. */
public final class ScannerSwitch implements AutoCloseable {

    private static final String NAME = "scanner-switch";

    private final ConfigurableApplicationContext application;

    private ScannerSwitch(ConfigurableApplicationContext application) {
        this.application = application;
    }

    public static ScannerSwitch on(ConfigurableApplicationContext application) {
        application
                .getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(NAME, Map.of("thidua.scanner.host", "127.0.0.1")));
        return new ScannerSwitch(application);
    }

    /** Everything that waits. */
    public void scan(FakeClamd daemon) {
        new FileScanner(application.getBean(ScanQueue.class), application.getBean(Clock.class))
                .scanDue(daemon.client());
    }

    @Override
    public void close() {
        application.getEnvironment().getPropertySources().remove(NAME);
    }
}
