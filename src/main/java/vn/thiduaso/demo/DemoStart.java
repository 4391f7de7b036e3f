package vn.thiduaso.demo;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Makes the demo at start-up, before the first request is answered. */
@Component
@Profile("demo")
class DemoStart implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(DemoStart.class);

    private final DemoLoader loader;
    private final Clock clock;

    DemoStart(DemoLoader loader, Clock clock) {
        this.loader = loader;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        long begin = System.nanoTime();
        if (loader.load(clock)) {
            log.info("Đã tạo dữ liệu minh họa trong {} ms", (System.nanoTime() - begin) / 1_000_000);
        }
    }
}
