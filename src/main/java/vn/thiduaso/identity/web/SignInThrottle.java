package vn.thiduaso.identity.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing: five tries for a username from one address, fifty from one address whatever the usernames, both
 * given back little by little. A right password gives its try back, so an office behind one address is not shut out.
 */
@Component
class SignInThrottle {

    static final int TRIES_PER_USERNAME = 5;
    static final int TRIES_PER_ADDRESS = 50;

    private static final Duration USERNAME_REFILL = Duration.ofMinutes(10);
    private static final Duration ADDRESS_REFILL = Duration.ofMinutes(10);
    private static final int MOST_KEPT = 100_000;

    private final Cache<String, Bucket> usernames = kept(USERNAME_REFILL);
    private final Cache<String, Bucket> addresses = kept(ADDRESS_REFILL);

    /** Takes one try; how long to wait if there is none left, zero otherwise. */
    Duration take(String username, String address) {
        ConsumptionProbe ofAddress = address(address).tryConsumeAndReturnRemaining(1);
        if (!ofAddress.isConsumed()) {
            return Duration.ofNanos(ofAddress.getNanosToWaitForRefill());
        }
        ConsumptionProbe ofUsername = username(username, address).tryConsumeAndReturnRemaining(1);
        return ofUsername.isConsumed() ? Duration.ZERO : Duration.ofNanos(ofUsername.getNanosToWaitForRefill());
    }

    /** Gives the try back after a right password. */
    void giveBack(String username, String address) {
        address(address).addTokens(1);
        username(username, address).addTokens(1);
    }

    private Bucket address(String address) {
        return addresses.get(address, key -> bucket(TRIES_PER_ADDRESS, ADDRESS_REFILL));
    }

    private Bucket username(String username, String address) {
        String key = username.strip().toLowerCase(Locale.ROOT) + ' ' + address;
        return usernames.get(key, name -> bucket(TRIES_PER_USERNAME, USERNAME_REFILL));
    }

    private static Bucket bucket(int tries, Duration refill) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(tries).refillGreedy(tries, refill))
                .build();
    }

    private static Cache<String, Bucket> kept(Duration refill) {
        return Caffeine.newBuilder()
                .maximumSize(MOST_KEPT)
                .expireAfterAccess(refill)
                .build();
    }
}
