package ir.rasteh.catalogue;

import ir.rasteh.brand.Firm;
import ir.rasteh.brand.Firms;
import ir.rasteh.brand.Mark;
import ir.rasteh.identity.Actor;
import ir.rasteh.kernel.CraftFamily;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows writers what buyers would see of what they are writing: what cannot be believed yet is left out, the rest stands. */
@Component
public class Previews {

    private static final String NOTHING_YET = "—";
    private static final String NO_CODE_YET = "000000";

    private final Catalogue catalogue;
    private final DraftReader drafts;
    private final Unsaved unsaved;
    private final Firms firms;
    private final Clock clock;

    Previews(Catalogue catalogue, DraftReader drafts, Unsaved unsaved, Firms firms, Clock clock) {
        this.catalogue = catalogue;
        this.drafts = drafts;
        this.unsaved = unsaved;
        this.firms = firms;
        this.clock = clock;
    }

    /**
     * The product of an address, or the firm's next new one, as this writer has it before them: with what they typed and have
     * not saved.
     *
     * @param slug of the product, or {@link Unsaved#NEW}
     * @return empty when the writer may not write it, or the firm has no such product under this mark
     */
    public Optional<Preview> of(Mark mark, Firm firm, String slug, Actor writer) {
        LocalDate today = LocalDate.now(clock);
        if (!ShelfKeys.opens(writer, mark, firm)
                || !firms.marksOf(firm.id(), today).contains(mark.id())) {
            return Optional.empty();
        }
        Optional<Product> saved = slug.equals(Unsaved.NEW)
                ? Optional.empty()
                : catalogue
                        .bySlug(slug, writer)
                        .filter(product -> product.firmId().equals(firm.id())
                                && product.markId().equals(mark.id()));
        if (saved.isEmpty() && !slug.equals(Unsaved.NEW)) {
            return Optional.empty();
        }
        ProductDraft draft = unsaved.find(writer, firm.id(), slug)
                .map(Unsaved.Kept::draft)
                .or(() -> saved.map(product -> ProductDraft.of(product, "")))
                .orElseGet(() -> new ProductDraft(Map.of(), null));
        return Optional.of(drawn(draft, mark, firm, saved, today));
    }

    private Preview drawn(ProductDraft written, Mark mark, Firm firm, Optional<Product> saved, LocalDate today) {
        Set<Column> leftOut = EnumSet.noneOf(Column.class);
        ProductDraft draft = written;
        DraftReader.Reading reading = drafts.read(draft, mark.family());
        // A column that is left out may leave another one alone: an upper price without a price.
        while (!reading.problems().isEmpty()) {
            for (Problem problem : reading.problems()) {
                Column column = Column.of(problem.column()).orElseThrow();
                leftOut.add(column);
                draft = draft.with(column, without(draft, column, problem));
            }
            reading = drafts.read(draft, mark.family());
        }
        boolean admitted = firms.membershipsOf(List.of(firm.id()), today).stream()
                .anyMatch(membership -> membership.markId().equals(mark.id()) && membership.admitted());
        return new Preview(new Listing(product(reading.facts(), mark, firm, saved), mark, firm, admitted), leftOut);
    }

    /** What stands in a column once the problem is out of it. */
    private static String without(ProductDraft draft, Column column, Problem problem) {
        return switch (column) {
            case SKU, NAME_FA -> draft.cell(column).isEmpty() ? NOTHING_YET : "";
            case HS -> NO_CODE_YET;
            case ATTRIBUTES -> {
                Map<String, String> kept = AttributeReader.split(draft.cell(column));
                yield kept.remove(problem.arguments().getFirst()) == null
                        ? ""
                        : kept.entrySet().stream()
                                .map(each -> each.getKey() + "=" + each.getValue())
                                .collect(Collectors.joining("; "));
            }
            default -> "";
        };
    }

    private static Product product(ProductFacts facts, Mark mark, Firm firm, Optional<Product> saved) {
        CraftFamily family = facts.family() == null ? mark.family() : facts.family();
        Instant now = Instant.now();
        return new Product(
                saved.map(Product::id).orElseGet(() -> new UUID(0, 0)),
                saved.map(Product::slug).orElse("new"),
                facts.sku(),
                mark.id(),
                firm.id(),
                facts.names(),
                facts.texts(),
                family,
                facts.hs(),
                facts.province() == null ? firm.province() : facts.province(),
                facts.county(),
                facts.materials(),
                facts.offer(),
                facts.attributes(),
                facts.packaging(),
                facts.parcel(),
                facts.certificates(),
                facts.availability(),
                facts.pictures(),
                ProductState.DRAFT,
                0,
                saved.map(Product::createdAt).orElse(now),
                now);
    }
}
