package ir.rasteh.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.Resource;

/** A sheet of the sample, with a header. */
final class SampleSheet {

    private static final CSVFormat SHEET = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();

    private SampleSheet() {}

    static List<CSVRecord> rows(Resource sheet) {
        try (CSVParser parser = CSVParser.parse(sheet.getContentAsString(StandardCharsets.UTF_8), SHEET)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException("The sample catalogue cannot be read: " + sheet, e);
        }
    }
}
