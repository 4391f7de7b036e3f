package vn.thiduaso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text on screen is in a bundle, in both languages; templates hold none and nothing inline. */
class MessagesTests {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern STATIC_KEY = Pattern.compile("#\\{\\s*([A-Za-z][\\w.-]*[\\w])\\s*[(}]");
    private static final Pattern BUILT_KEY = Pattern.compile("#\\{\\s*\\|([A-Za-z][\\w.-]*)\\$\\{");
    private static final Pattern LITERAL_KEY = Pattern.compile("#messages\\.msg\\w*\\('([\\w.-]+[\\w])'\\s*[,)]");
    private static final Pattern LONE_QUOTE = Pattern.compile("(?<!')'(?!')");
    private static final Set<String> SHARED_PREFIXES = Set.of("ui.", "role.", "jakarta.validation.");

    static Stream<Path> bundles() {
        return files(RESOURCES.resolve("messages")).filter(file -> !name(file).contains("_"));
    }

    static Stream<Path> templates() {
        return files(RESOURCES.resolve("templates")).filter(file -> name(file).endsWith(".html"));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesHaveTheSameKeys(Path bundle) {
        Path english = bundle.resolveSibling(name(bundle).replace(".properties", "_en.properties"));

        assertThat(english).exists();
        assertThat(read(english).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(read(bundle).stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void keysStartWithTheirModule(Path bundle) {
        String module = name(bundle).replace(".properties", "");

        assertThat(read(bundle).stringPropertyNames())
                .allMatch(key -> key.startsWith(module + ".")
                        || key.startsWith("audit.action." + module + ".")
                        || module.equals("ui") && SHARED_PREFIXES.stream().anyMatch(key::startsWith));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyBundleIsLoaded(Path bundle) throws IOException {
        assertThat(Files.readString(RESOURCES.resolve("application.yaml")))
                .containsPattern("messages/" + name(bundle).replace(".properties", "") + "\\b");
    }

    @Test
    void everyTextIsWellFormed() {
        List<String> wrong = new ArrayList<>();
        files(RESOURCES.resolve("messages"))
                .forEach(file -> read(file).forEach((key, value) -> {
                    String text = (String) value;
                    if (text.isBlank() || !Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
                        wrong.add(name(file) + " " + key + ": blank, or not in NFC");
                    }
                    if (!key.toString().startsWith("jakarta.") && text.contains("{") && !isFormat(text)) {
                        wrong.add(name(file) + " " + key + ": not a message format");
                    }
                }));
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyKeyOfATemplateExists(Path template) throws IOException {
        Set<String> keys = new TreeSet<>();
        bundles().forEach(bundle -> keys.addAll(read(bundle).stringPropertyNames()));
        String html = Files.readString(template);

        Stream.of(STATIC_KEY, LITERAL_KEY)
                .flatMap(pattern -> pattern.matcher(html).results())
                .forEach(found -> assertThat(keys).contains(found.group(1)));
        BUILT_KEY
                .matcher(html)
                .results()
                .forEach(found -> assertThat(keys).anyMatch(key -> key.startsWith(found.group(1))));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noTemplateHoldsTextOrAnythingInline(Path template) throws IOException {
        assertThat(TemplateScan.of(Files.readString(template)).findings()).isEmpty();
    }

    private static boolean isFormat(String text) {
        try {
            new MessageFormat(text, Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return false;
        }
        return !LONE_QUOTE.matcher(text).find();
    }

    private static Properties read(Path file) {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
