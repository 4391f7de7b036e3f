package vn.thiduaso.evidence.scan;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks every few seconds whether files wait. While no scanner is configured it does nothing, not even a query. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "thidua.scanner.scheduled", matchIfMissing = true)
class ScanSchedule {

    private final ScannerSettings settings;
    private final FileScanner scanner;

    ScanSchedule(ScannerSettings settings, ScanQueue queue, Clock clock) {
        this.settings = settings;
        this.scanner = new FileScanner(queue, clock);
    }

    @Scheduled(initialDelayString = "${thidua.scanner.poll}", fixedDelayString = "${thidua.scanner.poll}")
    void poll() {
        if (settings.isOn()) {
            scanner.scanDue(new Clamd(settings.host(), settings.port(), settings.timeout()));
        }
    }
}
