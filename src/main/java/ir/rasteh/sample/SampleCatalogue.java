package ir.rasteh.sample;

import ir.rasteh.brand.Firm;
import ir.rasteh.brand.Firms;
import ir.rasteh.brand.Mark;
import ir.rasteh.brand.Marks;
import ir.rasteh.catalogue.ImportReport;
import ir.rasteh.catalogue.ProductImport;
import ir.rasteh.identity.Actor;
import ir.rasteh.identity.Grant;
import ir.rasteh.identity.Role;
import ir.rasteh.kernel.Lang;
import ir.rasteh.kernel.LocalizedText;
import ir.rasteh.kernel.Province;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Fills an empty house with the sample catalogue: a folder for each mark, read by the same import that a steward uses. A house
 * that holds any mark is left as it is.
 */
@Component
@Order(10)
class SampleCatalogue implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SampleCatalogue.class);
    private static final Actor FOUNDER =
            new Actor(new UUID(0, 1), "sample", Set.of(new Grant(Role.STEWARD, Grant.EVERYWHERE)));

    private final SampleSettings settings;
    private final Marks marks;
    private final Firms firms;
    private final ProductImport products;
    private final SamplePictures pictures;
    private final YAMLMapper yaml = YAMLMapper.builder().build();

    SampleCatalogue(
            SampleSettings settings, Marks marks, Firms firms, ProductImport products, SamplePictures pictures) {
        this.settings = settings;
        this.marks = marks;
        this.firms = firms;
        this.products = products;
        this.pictures = pictures;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.empty() || !marks.all().isEmpty()) {
            return;
        }
        int goods = 0;
        List<Resource> sheets = sheets();
        for (Resource sheet : sheets) {
            goods += open(sheet);
        }
        LOG.info("The sample catalogue is laid out: {} marks, {} goods", sheets.size(), goods);
    }

    private int open(Resource sheet) {
        try {
            MarkSheet told = yaml.readValue(sheet.getContentAsString(StandardCharsets.UTF_8), MarkSheet.class);
            Mark mark = marks.found(told.mark());
            marks.adopt(mark.id(), told.firstRegulations());
            for (CSVRecord row : SampleSheet.rows(sheet.createRelative("firms.csv"))) {
                Firm firm = firms.enter(firm(row));
                LocalDate since =
                        LocalDate.of(Math.max(firm.since(), mark.foundedOn().getYear()), 1, 1);
                firms.join(mark.id(), firm.id(), since.isBefore(mark.foundedOn()) ? mark.foundedOn() : since, true);
            }
            byte[] illustrated = pictures.illustrate(SampleSheet.rows(sheet.createRelative("listings.csv")));
            ImportReport report =
                    products.take(new ByteArrayInputStream(illustrated), told.slug() + ".csv", mark, FOUNDER, false);
            if (report.refused() > 0) {
                throw new IllegalStateException(
                        "The sample catalogue of " + told.slug() + " is wrong: " + report.refusals());
            }
            return report.taken();
        } catch (IOException e) {
            throw new UncheckedIOException("The sample catalogue cannot be read: " + sheet, e);
        }
    }

    private static Firm firm(CSVRecord row) {
        LocalizedText about = LocalizedText.of(row.get("about_fa"), row.get("about_en"));
        return new Firm(
                new UUID(0, 0),
                row.get("slug"),
                LocalizedText.of(row.get("name_fa"), row.get("name_en")),
                Province.of(row.get("province")).orElseThrow(),
                LocalizedText.of(row.get("county_fa"), row.get("county_en")),
                List.of(row.get("roles").split("\\s*;\\s*")),
                Integer.parseInt(row.get("since")),
                Integer.valueOf(row.get("staff")),
                about,
                // It tells about itself in these, which is all that is known of its languages.
                about.texts().keySet().stream().map(Lang::code).toList(),
                Boolean.parseBoolean(row.get("sample")));
    }

    private static List<Resource> sheets() {
        try {
            return Arrays.asList(
                    new PathMatchingResourcePatternResolver().getResources("classpath:/sample/*/mark.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException("The sample catalogue cannot be read", e);
        }
    }
}
