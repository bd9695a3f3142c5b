package ir.rasteh.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The gates of the build: Error Prone, NullAway, the formatter. Four modules of one class each are made under {@code
 * target/gates}, with the very plugin configuration of our {@code pom.xml}, and built by one Maven: three must be refused,
 * each for its own fault, and the clean one must pass.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BuildGatesTest {

    private static final Path FOLDER = Path.of("target/gates").toAbsolutePath();

    private static final String CLEAN = """
            package gates;

            import org.jspecify.annotations.NullMarked;
            import org.jspecify.annotations.Nullable;

            @NullMarked
            class Clean {

                int length(@Nullable String text) {
                    return text == null ? 0 : text.length();
                }
            }
            """;

    private static final String NULL = """
            package gates;

            import org.jspecify.annotations.NullMarked;
            import org.jspecify.annotations.Nullable;

            @NullMarked
            class Null {

                int length(@Nullable String text) {
                    return text.length();
                }
            }
            """;

    private static final String ERROR_PRONE = """
            package gates;

            class ErrorProne {

                void check(int number) {
                    if (number < 0) {
                        new IllegalArgumentException("forgotten to be thrown");
                    }
                }
            }
            """;

    private static final String ILL_FORMATTED = """
            package gates;
            class IllFormatted { int one( ) {return 1 ;} }
            """;

    private String said = "";
    private int exitCode;

    @BeforeAll
    void build() throws IOException, InterruptedException {
        String pom = Files.readString(Path.of("pom.xml"));
        module(pom, "clean", "Clean", CLEAN);
        module(pom, "null", "Null", NULL);
        module(pom, "error-prone", "ErrorProne", ERROR_PRONE);
        module(pom, "ill-formatted", "IllFormatted", ILL_FORMATTED);
        String modules = """
                <packaging>pom</packaging>
                <modules>
                  <module>clean</module>
                  <module>null</module>
                  <module>error-prone</module>
                  <module>ill-formatted</module>
                </modules>
                """;
        Files.writeString(FOLDER.resolve("pom.xml"), pom(pom, "all", modules));
        ProcessBuilder maven = new ProcessBuilder(
                        "mvn", "-B", "--fail-at-end", "-Dstyle.color=never", "compiler:compile", "spotless:check")
                .directory(FOLDER.toFile())
                .redirectErrorStream(true);
        // The repository of the build that runs this test, when it has one of its own.
        Optional.ofNullable(System.getProperty("localRepository"))
                .ifPresent(repository -> maven.command().add("-Dmaven.repo.local=" + repository));
        maven.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Path output = FOLDER.resolve("build.log");
        Process process = maven.redirectOutput(output.toFile()).start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        said = Files.readString(output, StandardCharsets.UTF_8);
        exitCode = process.waitFor();
    }

    private static void module(String pom, String name, String type, String source) throws IOException {
        Path sources = FOLDER.resolve(name).resolve("src/main/java/gates");
        Files.createDirectories(sources);
        Files.writeString(FOLDER.resolve(name).resolve("pom.xml"), pom(pom, name, ""));
        Files.writeString(sources.resolve(type + ".java"), source);
    }

    /** Our own pom without what a class of ten lines does not need: other dependencies and other plugins. */
    private static String pom(String pom, String name, String modules) {
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  %s
                  <groupId>ir.rasteh.gates</groupId>
                  <artifactId>gates-%s</artifactId>
                  <version>1</version>
                  %s
                  %s
                  <dependencies>
                    <dependency><groupId>org.jspecify</groupId><artifactId>jspecify</artifactId></dependency>
                  </dependencies>
                  <build><plugins>%s%s</plugins></build>
                </project>
                """.formatted(
                        part(pom, "<parent>.*?</parent>"),
                        name,
                        modules,
                        part(pom, "<properties>.*?</properties>"),
                        plugin(pom, "maven-compiler-plugin"),
                        plugin(pom, "spotless-maven-plugin"));
    }

    private static String plugin(String pom, String artifact) {
        return part(
                pom, "<plugin>\\s*<groupId>[^<]*</groupId>\\s*<artifactId>" + artifact + "</artifactId>.*?</plugin>");
    }

    private static String part(String pom, String pattern) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(pom);
        assertThat(matcher.find()).as("pom.xml has %s", pattern).isTrue();
        return matcher.group();
    }

    private List<String> errors(String type) {
        return said.lines()
                .filter(line -> line.startsWith("[ERROR]") && line.contains(type + ".java"))
                .toList();
    }

    @Test
    void aCleanClassPassesEveryGate() {
        assertThat(said).containsPattern("gates-clean [. ]+ SUCCESS");
    }

    @Test
    void nullAwayRefusesAnAbsentValueThatIsUsed() {
        assertThat(exitCode).isNotZero();
        assertThat(errors("Null"))
                .anySatisfy(
                        line -> assertThat(line).contains("[NullAway]", "dereferenced expression 'text' is @Nullable"));
        assertThat(said).containsPattern("gates-null [. ]+ FAILURE");
    }

    @Test
    void errorProneRefusesAnExceptionThatIsNotThrown() {
        assertThat(errors("ErrorProne")).anySatisfy(line -> assertThat(line).contains("[DeadException]"));
        assertThat(said).containsPattern("gates-error-prone [. ]+ FAILURE");
    }

    @Test
    void theFormatterRefusesAnIllFormattedClass() {
        assertThat(said)
                .contains("The following files had format violations")
                .contains("IllFormatted.java")
                .containsPattern("gates-ill-formatted [. ]+ FAILURE");
    }
}
