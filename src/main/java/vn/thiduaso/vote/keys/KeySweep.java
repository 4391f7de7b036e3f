package vn.thiduaso.vote.keys;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.thiduaso.vote.box.BoxKeys;

/**
 * Destroys keys that have outlived their round: those of rounds that were counted or given up while the file could not be
 * deleted, and those of rounds that never came about. A key that this database does not know is left alone for days, because
 * it may belong to one that was restored just now.
 */
@Component
class KeySweep {

    static final Duration UNKNOWN_KEPT = Duration.ofDays(7);
    private static final Logger log = LoggerFactory.getLogger(KeySweep.class);

    private final BoxKeys keys;
    private final JdbcClient jdbc;
    private final Clock clock;

    KeySweep(BoxKeys keys, JdbcClient jdbc, Clock clock) {
        this.keys = keys;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Returns how many keys were destroyed. */
    int sweep() {
        Map<UUID, Instant> there = keys.there();
        if (there.isEmpty()) {
            return 0;
        }
        Map<UUID, Boolean> open = open(there.keySet());
        Instant old = clock.instant().minus(UNKNOWN_KEPT);
        int destroyed = 0;
        for (Map.Entry<UUID, Instant> key : there.entrySet()) {
            Boolean stillOpen = open.get(key.getKey());
            boolean orphan = stillOpen == null ? key.getValue().isBefore(old) : !stillOpen;
            if (orphan) {
                log.warn("The ballot key {} has outlived its round and is destroyed", key.getKey());
                keys.destroy(key.getKey());
                destroyed++;
            }
        }
        return destroyed;
    }

    /** Whether the round of each key is open, for those that are known. */
    private Map<UUID, Boolean> open(Collection<UUID> known) {
        return jdbc
                .sql("SELECT key_id, bool_or(state = 'OPEN') AS open FROM vote_round WHERE key_id = ANY(:keys)"
                        + " GROUP BY key_id")
                .param("keys", known.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject("key_id", UUID.class), row.getBoolean("open")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Once a day. */
    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    @ConditionalOnProperty(name = "thidua.vote.scheduled", matchIfMissing = true)
    static class Daily {

        private final KeySweep sweep;

        Daily(KeySweep sweep) {
            this.sweep = sweep;
        }

        @Scheduled(initialDelayString = "PT2M", fixedDelayString = "P1D")
        void run() {
            sweep.sweep();
        }
    }
}
