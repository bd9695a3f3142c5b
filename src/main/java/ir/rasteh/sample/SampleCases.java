package ir.rasteh.sample;

import ir.rasteh.brand.Mark;
import ir.rasteh.brand.Marks;
import ir.rasteh.eligibility.CaseFile;
import ir.rasteh.eligibility.Cases;
import ir.rasteh.eligibility.Decision;
import ir.rasteh.identity.Actor;
import ir.rasteh.identity.Grant;
import ir.rasteh.identity.Role;
import ir.rasteh.media.Media;
import ir.rasteh.media.MediaRef;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Takes some marks of the sample through the casework, by the officials' own road: some are granted, some are in progress at
 * each step, some refused. A house that has any case is left as it is.
 */
@Component
@Order(20)
class SampleCases implements ApplicationRunner {

    private static final String SCHEME = "collective-brand";
    private static final Actor STEWARD = actor(11, "Steward (sample)", Role.STEWARD);
    private static final Actor DECIDER = actor(12, "Deciding official (sample)", Role.DECIDER);
    private static final Actor COUNTERSIGNER = actor(13, "Countersigning official (sample)", Role.COUNTERSIGNER);

    private final SampleSettings settings;
    private final Cases cases;
    private final Marks marks;
    private final Media media;

    SampleCases(SampleSettings settings, Cases cases, Marks marks, Media media) {
        this.settings = settings;
        this.cases = cases;
        this.marks = marks;
        this.media = media;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.empty() || !cases.rows().isEmpty()) {
            return;
        }
        for (CSVRecord row : SampleSheet.rows(new ClassPathResource("sample/cases.csv"))) {
            marks.bySlug(row.get("mark")).filter(Mark::sample).ifPresent(mark -> lead(mark, row));
        }
    }

    private void lead(Mark mark, CSVRecord row) {
        CaseFile file = cases.open(mark, SCHEME, STEWARD);
        if (!row.get("export_income_usd").isEmpty()) {
            cases.declare(
                    file.number(),
                    "export_income_usd",
                    new BigDecimal(row.get("export_income_usd")),
                    LocalDate.parse(row.get("as_of")),
                    "Customs Administration (sample)",
                    declaration(mark, row),
                    STEWARD);
        }
        String words = row.get("words");
        switch (row.get("reached")) {
            case "granted" -> decide(file, new Decision.Granted(words));
            case "granted-with-proviso" -> decide(file, new Decision.GrantedWithProviso(words));
            case "refused" -> decide(file, new Decision.Refused(words));
            case "remitted" -> decide(file, new Decision.Remitted(words));
            case "recommended" -> cases.recommend(file.number(), new Decision.Granted(words), DECIDER);
            case "open" -> {}
            default -> throw new IllegalStateException("sample/cases.csv reaches no such state: " + row.get("reached"));
        }
    }

    private void decide(CaseFile file, Decision decision) {
        cases.recommend(file.number(), decision, DECIDER);
        cases.confirm(file.number(), COUNTERSIGNER);
    }

    /** A plain text that stands for the customs statement and says so. */
    private MediaRef declaration(Mark mark, CSVRecord row) {
        String statement = "Sample document. Export income of the members of %s as of %s: %s US dollars.%n"
                .formatted(mark.slug(), row.get("as_of"), row.get("export_income_usd"));
        return media.keepEvidence(statement.getBytes(StandardCharsets.UTF_8), "text/plain;charset=UTF-8");
    }

    private static Actor actor(long id, String name, Role role) {
        return new Actor(new UUID(0, id), name, Set.of(new Grant(role, Grant.EVERYWHERE)));
    }
}
