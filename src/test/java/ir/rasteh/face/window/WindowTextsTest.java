package ir.rasteh.face.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text of the window stands in both languages, and none stands there for nothing. */
class WindowTextsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern KEY = Pattern.compile("window(\\.[a-z0-9-]+)+\\.?");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @Test
    void bothLanguagesHaveTheSameTexts() throws IOException {
        Properties english = texts("messages.properties");
        Properties persian = texts("messages_fa.properties");
        assertThat(keys(persian)).containsExactlyElementsOf(keys(english));
        for (String key : keys(english)) {
            assertThat(english.getProperty(key)).as(key).isNotBlank();
            assertThat(places(persian.getProperty(key)))
                    .as("places in " + key)
                    .isEqualTo(places(english.getProperty(key)));
        }
    }

    @Test
    void everyTextThatThePagesNameIsThereAndEveryTextIsNamed() throws IOException {
        Set<String> there = keys(texts("messages.properties"));
        Set<String> named = named();
        Set<String> missing = named.stream()
                .filter(name -> name.endsWith(".")
                        ? there.stream().noneMatch(key -> key.startsWith(name))
                        : !there.contains(name) && !there.contains(name + ".other"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(missing).as("named by a page, but written nowhere").isEmpty();
        Set<String> idle = there.stream()
                .filter(key -> named.stream()
                        .noneMatch(name -> key.equals(name)
                                || name.endsWith(".") && key.startsWith(name)
                                || key.startsWith(name + ".") && (key.endsWith(".one") || key.endsWith(".other"))))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(idle).as("written, but named by no page").isEmpty();
    }

    /** Keys in templates and sources; one that ends with a point is the beginning of several. */
    private static Set<String> named() throws IOException {
        Set<String> named = new TreeSet<>();
        try (Stream<Path> templates = Files.walk(RESOURCES.resolve("templates/window"));
                Stream<Path> sources = Files.walk(Path.of("src/main/java/ir/rasteh/face/window"));
                Stream<Path> finding = Files.walk(Path.of("src/main/java/ir/rasteh/face/finding"))) {
            for (Path file : Stream.of(templates, sources, finding)
                    .flatMap(files -> files)
                    .filter(Files::isRegularFile)
                    .toList()) {
                Matcher key = KEY.matcher(Files.readString(file));
                while (key.find()) {
                    named.add(key.group());
                }
            }
        }
        named.removeIf(
                name -> name.startsWith("window.css") || name.startsWith("window.js") || name.startsWith("window.api"));
        // The pages that apologise share their head: window.<template>.title and .lead.
        Stream.of("missing", "refused", "stewards", "fault").forEach(page -> {
            named.add("window." + page + ".title");
            named.add("window." + page + ".lead");
        });
        named.remove("window.");
        return named;
    }

    private static Set<String> keys(Properties texts) {
        return texts.stringPropertyNames().stream()
                .filter(key -> key.startsWith("window."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(result -> result.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
