package vn.thiduaso.demo;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Makes the demo at start-up, before the first request is answered; what takes its time, papers above all, beside the
 * first requests.
 */
@Component
@Profile("demo")
class DemoStart implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(DemoStart.class);

    private final DemoLoader loader;
    private final OpenVoteMaker votes;
    private final DossierMaker dossiers;
    private final Clock clock;
    private final boolean beside;
    private DemoLoader.@Nullable Made made;

    DemoStart(
            DemoLoader loader,
            OpenVoteMaker votes,
            DossierMaker dossiers,
            Clock clock,
            @Value("${thidua.demo.beside:true}") boolean beside) {
        this.beside = beside;
        this.loader = loader;
        this.votes = votes;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        long begin = System.nanoTime();
        made = loader.load(clock).orElse(null);
        if (made != null) {
            log.info("Đã tạo dữ liệu minh họa trong {} ms", millisSince(begin));
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void finish() {
        DemoLoader.Made demo = made;
        if (demo != null) {
            made = null;
            if (beside) {
                Thread worker = new Thread(() -> complete(demo), "demo");
                worker.setDaemon(true);
                worker.start();
            } else {
                complete(demo);
            }
        }
    }

    private void complete(DemoLoader.Made demo) {
        long begin = System.nanoTime();
        try {
            votes.make(demo);
            dossiers.make(demo);
            log.info("Đã tạo cuộc bỏ phiếu và hồ sơ minh họa trong {} ms", millisSince(begin));
        } catch (RuntimeException unforeseen) {
            log.error("Không tạo được hết dữ liệu minh họa", unforeseen);
        }
    }

    private static long millisSince(long begin) {
        return (System.nanoTime() - begin) / 1_000_000;
    }
}
