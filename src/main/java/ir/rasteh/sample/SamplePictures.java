package ir.rasteh.sample;

import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.media.Media;
import ir.rasteh.sample.drawing.Drawing;
import ir.rasteh.sample.drawing.Subject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;

/** Draws a picture for each listing of the sample and writes its content hash into the sheet's column {@code pictures}. */
@Component
class SamplePictures {

    private final Media media;

    SamplePictures(Media media) {
        this.media = media;
    }

    /** The same sheet with one more column. */
    byte[] illustrate(List<CSVRecord> listings) throws IOException {
        StringBuilder sheet = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(sheet, CSVFormat.DEFAULT)) {
            List<String> header =
                    new ArrayList<>(listings.getFirst().getParser().getHeaderNames());
            header.add("pictures");
            printer.printRecord(header);
            for (CSVRecord listing : listings) {
                List<String> cells = new ArrayList<>(listing.toList());
                cells.add(media.keep(draw(listing).getBytes(StandardCharsets.UTF_8), "image/svg+xml")
                        .hash());
                printer.printRecord(cells);
            }
        }
        return sheet.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String draw(CSVRecord listing) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (String attribute : listing.get("attributes").split(";", -1)) {
            int equals = attribute.indexOf('=');
            if (equals > 0) {
                attributes.put(
                        attribute.substring(0, equals).strip(),
                        attribute.substring(equals + 1).strip());
            }
        }
        return Drawing.of(new Subject(
                CraftFamily.of(listing.get("family")).orElseThrow(),
                listing.get("sku"),
                attributes,
                Arrays.stream(listing.get("materials").split(";", -1))
                        .map(String::strip)
                        .toList()));
    }
}
