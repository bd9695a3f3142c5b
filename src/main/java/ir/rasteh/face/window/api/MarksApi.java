package ir.rasteh.face.window.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import ir.rasteh.brand.Firms;
import ir.rasteh.brand.Mark;
import ir.rasteh.brand.Marks;
import ir.rasteh.catalogue.Catalogue;
import ir.rasteh.eligibility.Badge;
import ir.rasteh.eligibility.Certificates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Marks, for programs: all of them, and each with its regulations in force and its members. */
@RestController
@RequestMapping(path = "/api/v1/marks", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Marks")
class MarksApi {

    private final Marks marks;
    private final Firms firms;
    private final Catalogue catalogue;
    private final Certificates certificates;
    private final Clock clock;

    MarksApi(Marks marks, Firms firms, Catalogue catalogue, Certificates certificates, Clock clock) {
        this.marks = marks;
        this.firms = firms;
        this.catalogue = catalogue;
        this.certificates = certificates;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "All marks, by craft family and name")
    Answers.MarkList all() {
        List<Mark> all = marks.all();
        Map<UUID, Integer> products = catalogue.countsByMark();
        Map<UUID, Badge> badges = certificates.badges(all.stream().map(Mark::id).toList(), LocalDate.now(clock));
        return new Answers.MarkList(
                all.size(),
                all.stream()
                        .map(mark ->
                                Answers.MarkItem.of(mark, products.getOrDefault(mark.id(), 0), badges.get(mark.id())))
                        .toList());
    }

    @GetMapping("/{slug}")
    @Operation(summary = "One mark, with its regulations in force and its members")
    Answers.MarkSheet mark(@PathVariable String slug) {
        Mark mark = marks.bySlug(slug).orElseThrow(() -> new Unknown("There is no mark under this address."));
        LocalDate today = LocalDate.now(clock);
        return Answers.MarkSheet.of(
                mark,
                marks.regulationsInForce(mark.id(), today).orElse(null),
                firms.membersOf(mark.id(), today),
                catalogue.countsByMark().getOrDefault(mark.id(), 0),
                certificates.badges(List.of(mark.id()), today).get(mark.id()));
    }
}
