package ir.rasteh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The texts for people: what is said in one language is said in the other, and whatever a room may say has words. */
class MessagesTest {

    private static final Properties ENGLISH = bundle("messages.properties");
    private static final Properties PERSIAN = bundle("messages_fa.properties");

    private static Properties bundle(String name) {
        Properties bundle = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources", name))) {
            bundle.load(reader);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bundle;
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(PERSIAN.stringPropertyNames()).containsAll(ENGLISH.stringPropertyNames());
        // English writes the codes of currencies and measures themselves.
        assertThat(PERSIAN.stringPropertyNames().stream()
                        .filter(key -> !key.matches("wording\\.(currency|measure)\\..+")))
                .isSubsetOf(ENGLISH.stringPropertyNames());
        assertThat(ENGLISH.values())
                .noneSatisfy(text -> assertThat(text.toString()).isBlank());
        assertThat(PERSIAN.values())
                .noneSatisfy(text -> assertThat(text.toString()).isBlank());
    }

    @Test
    void bothLanguagesNameTheSameArguments() {
        assertThat(ENGLISH.stringPropertyNames())
                .allSatisfy(key -> assertThat(arguments(PERSIAN.getProperty(key, "")))
                        .as(key)
                        .isEqualTo(arguments(ENGLISH.getProperty(key))));
    }

    private static Set<String> arguments(String text) {
        return Pattern.compile("\\{(\\d)")
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyProblemOfADraftHasWords() throws IOException {
        assertThat(
                        codes(
                                "catalogue",
                                "(?:desk\\.)?problem\\([^;]*?\"([a-z-]+)\"|Problem\\.of\\([^;]*?\"([a-z-]+)\"|\"(unknown-[a-z]+|hs-shape)\""))
                .hasSizeGreaterThan(15)
                .allSatisfy(code -> assertThat(ENGLISH).containsKey("catalogue.problem." + code));
    }

    @Test
    void everyUnreadableSheetHasWords() throws IOException {
        assertThat(codes("catalogue", "UnreadableSheet\\(\"([a-z-]+)\""))
                .hasSize(3)
                .allSatisfy(code -> assertThat(ENGLISH).containsKey("catalogue.sheet." + code));
    }

    @Test
    void everyIllegalMoveHasWords() throws IOException {
        assertThat(codes("eligibility", "IllegalMove\\(\"([a-z-]+)\""))
                .hasSizeGreaterThan(9)
                .allSatisfy(code -> assertThat(ENGLISH).containsKey("eligibility.illegal." + code));
    }

    private static Set<String> codes(String room, String pattern) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/ir/rasteh", room))) {
            Set<String> codes = new TreeSet<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Pattern.compile(pattern, Pattern.DOTALL)
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(found -> {
                            for (int group = 1; group <= found.groupCount(); group++) {
                                if (found.group(group) != null) {
                                    codes.add(found.group(group));
                                }
                            }
                        });
            }
            return codes;
        }
    }
}
