package ir.rasteh;

import static org.assertj.core.api.Assertions.assertThat;

import ir.rasteh.kernel.Lang;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The texts for people: what buyers read is there in all six languages, the desks in two, and whatever a room may say has words. */
class MessagesTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final Properties ENGLISH = bundle("messages.properties");
    private static final Properties PERSIAN = bundle("messages_fa.properties");

    /** Languages that read the window, but not the desks. */
    private static final Map<Lang, Properties> BUYERS = buyers();

    /** The tongues that name themselves, the name of the house, and units that Turkish writes as English does. */
    private static final Pattern SAME_IN_BOTH = Pattern.compile(
            "window\\.(tongue\\..+|house|title)|desk\\.role\\.of|wording\\.unit\\.(kg|metre|m2|litre)\\..+|wording\\.measure\\..+");

    private static Map<Lang, Properties> buyers() {
        Map<Lang, Properties> bundles = new EnumMap<>(Lang.class);
        for (Lang lang : List.of(Lang.AR, Lang.TR, Lang.RU, Lang.ZH)) {
            bundles.put(lang, bundle("messages_" + lang.code() + ".properties"));
        }
        return bundles;
    }

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

    @ParameterizedTest
    @EnumSource(
            value = Lang.class,
            names = {"AR", "TR", "RU", "ZH"})
    void buyersReadEveryTextOutsideTheDesks(Lang lang) {
        assertThat(texts(lang).stringPropertyNames()).containsAll(forBuyers());
        assertThat(texts(lang).stringPropertyNames().stream()
                        .filter(key -> !key.matches("wording\\.(currency|measure)\\..+"))
                        .map(MessagesTest::counted))
                .isSubsetOf(forBuyers());
    }

    @ParameterizedTest
    @EnumSource(
            value = Lang.class,
            names = {"AR", "TR", "RU", "ZH"})
    void buyersReadTheSameArguments(Lang lang) {
        assertThat(texts(lang).stringPropertyNames().stream()
                        .filter(key -> ENGLISH.containsKey(counted(key)))
                        // Arabic says one and two by the word itself.
                        .filter(key -> lang != Lang.AR || !key.matches(".+\\.(one|two)")))
                .allSatisfy(key -> assertThat(arguments(texts(lang).getProperty(key)))
                        .as(key)
                        .isEqualTo(arguments(ENGLISH.getProperty(counted(key)))));
    }

    @ParameterizedTest
    @EnumSource(
            value = Lang.class,
            names = {"FA", "AR", "TR", "RU", "ZH"})
    void noTextIsLeftInEnglish(Lang lang) {
        Properties texts = lang == Lang.FA ? PERSIAN : texts(lang);
        assertThat(texts.stringPropertyNames().stream()
                        .filter(key -> !SAME_IN_BOTH.matcher(key).matches())
                        .filter(key -> PLACE.matcher(texts.getProperty(key))
                                .replaceAll("")
                                .codePoints()
                                .anyMatch(Character::isLetter)))
                .hasSizeGreaterThan(200)
                .allSatisfy(key -> assertThat(texts.getProperty(key)).as(key).isNotEqualTo(ENGLISH.getProperty(key)));
    }

    /** An apostrophe opens a quotation where a text has arguments: single ones swallow what follows them. */
    @ParameterizedTest
    @EnumSource(
            value = Lang.class,
            names = {"AR", "TR", "RU", "ZH"})
    void noApostropheSwallowsAnArgument(Lang lang) {
        assertThat(texts(lang).values().stream()
                        .map(Object::toString)
                        .filter(text -> !arguments(text).isEmpty()))
                .allSatisfy(text -> assertThat(text.replace("''", "")).doesNotContain("'"));
    }

    @Test
    void russianAndArabicCountByTheirOwnRules() {
        assertThat(texts(Lang.RU)).containsKeys("window.goods.one", "window.goods.few", "window.goods.many");
        assertThat(texts(Lang.AR)).containsKeys("window.goods.one", "window.goods.few", "window.goods.other");
    }

    private static Properties texts(Lang lang) {
        return Objects.requireNonNull(BUYERS.get(lang));
    }

    private static Set<String> forBuyers() {
        return ENGLISH.stringPropertyNames().stream()
                .filter(key -> !key.startsWith("desk."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The English key of a text that counts: Russian and Arabic have forms between one and many. */
    private static String counted(String key) {
        return key.replaceFirst("\\.(zero|two|few|many)$", ".other");
    }

    private static Set<String> arguments(String text) {
        return PLACE.matcher(text)
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
        assertThat(codes("catalogue", "UnreadableSheet\\(\"([a-z0-9-]+)\""))
                .hasSizeGreaterThan(12)
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
