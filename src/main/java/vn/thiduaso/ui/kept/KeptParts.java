package vn.thiduaso.ui.kept;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The parts that were rendered last, by what they were rendered from; bounded in memory. */
@Component
class KeptParts {

    /** Characters of all parts together; two bytes each at most. */
    private static final long KEPT_CHARACTERS = 6_000_000;

    private static final Duration UNUSED = Duration.ofMinutes(30);

    private final Cache<Key, String> parts = Caffeine.newBuilder()
            .maximumWeight(KEPT_CHARACTERS)
            .weigher((Key key, String html) -> html.length())
            .expireAfterAccess(UNUSED)
            .build();

    /**
     * The part made of these values.
     *
     * <p>Rendering asks for other parts too, so it runs outside the cache's own locks: two readers at once may both
     * render a part, to the same text.
     */
    String get(String template, String language, Map<String, Object> values, Supplier<String> rendered) {
        Key key = new Key(template, language, values);
        String known = parts.getIfPresent(key);
        if (known == null) {
            known = rendered.get();
            parts.put(key, known);
        }
        return known;
    }

    private record Key(String template, String language, Map<String, Object> values) {}
}
