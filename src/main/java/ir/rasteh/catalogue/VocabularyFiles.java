package ir.rasteh.catalogue;

import ir.rasteh.kernel.ConfigFolder;
import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.Lang;
import ir.rasteh.kernel.LocalizedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the words of the trades from {@code config/catalogue}. */
@Configuration(proxyBeanMethods = false)
class VocabularyFiles {

    private static final CSVFormat SHEET = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();

    @Bean
    Vocabulary vocabulary(ConfigFolder config) {
        Map<CraftFamily, Map<String, Vocabulary.Attribute>> attributes = new EnumMap<>(CraftFamily.class);
        Map<Vocabulary.TermKey, LocalizedText> terms = new HashMap<>();
        Map<String, LocalizedText> places = new HashMap<>();
        Map<String, LocalizedText> hs = new HashMap<>();
        Optional<AttributeRuleSheet> rules = config.files("catalogue", AttributeRuleSheet.NAME).stream()
                .map(file -> new AttributeRuleSheet(rows(file)))
                .findFirst();
        for (ConfigFolder.File file : config.files("catalogue", ".csv")) {
            switch (file.name()) {
                case "places.csv" -> rows(file).forEach(row -> places.put(row.get("place"), names(row)));
                case "hs.csv" -> rows(file).forEach(row -> hs.put(row.get("code"), names(row)));
                case AttributeRuleSheet.NAME -> {}
                default -> family(file, attributes, terms, rules);
            }
        }
        rules.ifPresent(sheet -> sheet.matches(attributes, terms.keySet()));
        return new Vocabulary(attributes, terms, places, hs);
    }

    /** One family's file; a family whose words fill several files counts on: {@code carpet.csv}, {@code carpet-2.csv}. */
    private static void family(
            ConfigFolder.File file,
            Map<CraftFamily, Map<String, Vocabulary.Attribute>> attributes,
            Map<Vocabulary.TermKey, LocalizedText> terms,
            Optional<AttributeRuleSheet> rules) {
        String name = file.name().replaceFirst("(-\\d+)?\\.csv$", "");
        CraftFamily family = CraftFamily.of(name)
                .orElseThrow(() -> new IllegalStateException("config/catalogue/" + file.name()
                        + " names no craft family; families are " + List.of(CraftFamily.values())));
        for (CSVRecord row : rows(file)) {
            String key = row.get("key");
            if (row.get("value").isEmpty()) {
                attributes
                        .computeIfAbsent(family, f -> new LinkedHashMap<>())
                        .put(
                                key,
                                new Vocabulary.Attribute(
                                        key,
                                        row.get("unit"),
                                        names(row),
                                        rules.map(sheet -> sheet.of(family, key))
                                                .orElseGet(AttributeRule::open)));
            } else {
                terms.put(new Vocabulary.TermKey(family, key, row.get("value")), names(row));
            }
        }
    }

    /** The names in the languages that the file has a column for; a language whose cell is empty falls back on the others. */
    private static LocalizedText names(CSVRecord row) {
        Map<Lang, String> names = new EnumMap<>(Lang.class);
        for (Lang lang : Lang.values()) {
            if (row.isSet(lang.code())) {
                names.put(lang, row.get(lang.code()));
            }
        }
        return new LocalizedText(names);
    }

    private static List<CSVRecord> rows(ConfigFolder.File file) {
        try (CSVParser parser = CSVParser.parse(file.text(), SHEET)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException("config/catalogue/" + file.name() + " is no readable sheet", e);
        }
    }
}
