package vn.thiduaso.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing is written into the trail that has no words in both languages. */
class AuditWordsTests {

    private static final Path SOURCES = Path.of("src/main/java/vn/thiduaso");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    private static final String PREFIX = "audit.action.";

    private final Map<String, String> written = AuditActions.inSources(SOURCES);

    @Test
    void findsTheActionsOfCallsWhateverTheyLookLike() {
        assertThat(AuditActions.of("""
                        audit.record(actor, "a.one", x(y, z), Map.of("k", v));
                        audit.record(
                                new Actor(1, name(2), List.of()),
                                left ? "a.two" : "a.three", subject);
                        trail.recordAll(actor, KEY, entries);
                        private void record(Actor actor, String action, Thing thing) {
                            audit.record(actor, action, "not.this, " + thing);
                        """)).containsExactly("a.one", "a.two", "a.three", "? KEY");
        assertThat(written).containsKeys("account.edited", "report.saved", "evidence.infected", "staff.left");
    }

    @Test
    void everyActionHasWordsInBothLanguages() {
        for (boolean english : new boolean[] {false, true}) {
            Map<String, String> unworded = new TreeMap<>(written);
            worded(english).forEach(key -> unworded.remove(key.substring(PREFIX.length())));
            assertThat(unworded).as(english ? "English" : "Vietnamese").isEmpty();
        }
    }

    @Test
    void noWordsAreLeftOfActionsThatNobodyWrites() {
        assertThat(worded(false)).allMatch(key -> written.containsKey(key.substring(PREFIX.length())));
    }

    private static Set<String> worded(boolean english) {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> bundles = Files.list(MESSAGES)) {
            bundles.filter(bundle -> bundle.toString().endsWith("_en.properties") == english)
                    .forEach(bundle -> read(bundle).stringPropertyNames().stream()
                            .filter(key -> key.startsWith(PREFIX))
                            .forEach(keys::add));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keys;
    }

    private static Properties read(Path bundle) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
