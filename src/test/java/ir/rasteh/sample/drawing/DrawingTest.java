package ir.rasteh.sample.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import ir.rasteh.kernel.CraftFamily;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.xml.parsers.SAXParserFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

/** The illustrator against the whole sample catalogue: every listing that anybody will see. */
class DrawingTest {

    private static final int LIMIT = 40_000;
    private static final Map<String, List<Subject>> MARKS = marks();

    @Test
    void everyListingIsDrawnBelowFortyKilobytes() {
        forEach((mark, subject) -> assertThat(Drawing.of(subject).getBytes(StandardCharsets.UTF_8))
                .as(subject.sku())
                .hasSizeBetween(400, LIMIT));
    }

    @Test
    void everyDrawingIsWellFormedAndAsksNothingFromOutside() {
        forEach((mark, subject) -> {
            String svg = Drawing.of(subject);
            assertThatCode(() -> SAXParserFactory.newInstance()
                            .newSAXParser()
                            .parse(new InputSource(new StringReader(svg)), new DefaultHandler()))
                    .as(subject.sku())
                    .doesNotThrowAnyException();
            assertThat(Stream.of("<script", "<image", "<text", "url(http", "href=\"http", "NaN", "Infinity")
                            .filter(svg::contains))
                    .as(subject.sku())
                    .isEmpty();
        });
    }

    @Test
    void theSameListingGivesTheSameBytes() {
        forEach((mark, subject) -> assertThat(Drawing.of(subject)).isEqualTo(Drawing.of(subject)));
    }

    @Test
    void noTwoListingsOfAMarkLookAlike() {
        MARKS.forEach((mark, subjects) -> {
            Map<String, String> seen = new HashMap<>();
            for (Subject subject : subjects) {
                // Names of reused parts differ from plate to plate: what must differ is what is drawn.
                String drawn = Drawing.of(subject).replaceAll("r[0-9a-z]+-", "");
                assertThat(seen.put(drawn, subject.sku()))
                        .as("%s is drawn like", subject.sku())
                        .isNull();
            }
        });
    }

    @Test
    void everyFormDesignAndMotifOfTheSampleHasADrawingOfItsOwn() {
        forEach((mark, subject) -> assertThat(Drawing.plate(subject).specific())
                .as("%s %s", subject.sku(), subject.attributes())
                .isTrue());
    }

    @Test
    void aFormNobodyThoughtOfIsStillDrawn() {
        for (CraftFamily family : CraftFamily.values()) {
            Plate plate = Drawing.plate(new Subject(family, "X-1", Map.of("form", "heirloom"), List.of()));
            assertThat(plate.svg()).as(family.code()).startsWith("<svg ").endsWith("</svg>");
            assertThat(plate.specific()).as(family.code()).isFalse();
        }
    }

    private static void forEach(BiConsumer<String, Subject> check) {
        assertThat(MARKS).isNotEmpty();
        MARKS.forEach((mark, subjects) -> subjects.forEach(subject -> check.accept(mark, subject)));
    }

    private static Map<String, List<Subject>> marks() {
        Map<String, List<Subject>> marks = new TreeMap<>();
        try (Stream<Path> folders = Files.list(Path.of("src/main/resources/sample"))) {
            for (Path folder : folders.sorted().toList()) {
                Path sheet = folder.resolve("listings.csv");
                if (Files.exists(sheet)) {
                    marks.put(folder.getFileName().toString(), subjects(sheet));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return marks;
    }

    private static List<Subject> subjects(Path sheet) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser rows = CSVParser.parse(sheet, StandardCharsets.UTF_8, format)) {
            return rows.stream().map(DrawingTest::subject).toList();
        }
    }

    private static Subject subject(CSVRecord row) {
        Map<String, String> attributes = new HashMap<>();
        for (String pair : row.get("attributes").split(";", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                attributes.put(
                        pair.substring(0, equals).strip(),
                        pair.substring(equals + 1).strip());
            }
        }
        return new Subject(
                CraftFamily.of(row.get("family")).orElseThrow(),
                row.get("sku"),
                attributes,
                Arrays.stream(row.get("materials").split(";", -1))
                        .map(String::strip)
                        .toList());
    }
}
