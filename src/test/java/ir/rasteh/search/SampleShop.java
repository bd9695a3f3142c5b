package ir.rasteh.search;

import ir.rasteh.brand.Firm;
import ir.rasteh.brand.Firms;
import ir.rasteh.brand.Mark;
import ir.rasteh.brand.Marks;
import ir.rasteh.catalogue.Catalogue;
import ir.rasteh.catalogue.Column;
import ir.rasteh.catalogue.Product;
import ir.rasteh.catalogue.ProductDraft;
import ir.rasteh.catalogue.SaveResult;
import ir.rasteh.identity.Actor;
import ir.rasteh.identity.Grant;
import ir.rasteh.identity.Role;
import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.LocalizedText;
import ir.rasteh.kernel.Province;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** A few marks, firms and goods for the tests of search. */
public class SampleShop {

    private static final Actor STEWARD =
            new Actor(UUID.randomUUID(), "steward of the test", Set.of(new Grant(Role.STEWARD, Grant.EVERYWHERE)));

    private final Marks marks;
    private final Firms firms;
    private final Catalogue catalogue;

    public SampleShop(Marks marks, Firms firms, Catalogue catalogue) {
        this.marks = marks;
        this.firms = firms;
        this.catalogue = catalogue;
    }

    public Mark mark(String slug, CraftFamily family, Province province, String fa, String en) {
        return marks.found(new Mark(
                UUID.randomUUID(),
                slug,
                family,
                LocalizedText.of(fa, en),
                LocalizedText.of("", ""),
                List.of(province),
                List.of(),
                List.of("9403"),
                LocalizedText.of("داستان", "A story"),
                List.of(),
                new Mark.Steward(LocalizedText.of("شرکت مدیریت", "Company"), "steward@" + slug + ".example"),
                LocalDate.of(2019, 10, 5),
                "a test",
                true));
    }

    /** A firm that is an admitted member of the mark. */
    public Firm firm(String slug, Mark mark, String fa, String en) {
        Firm firm = firms.enter(new Firm(
                UUID.randomUUID(),
                slug,
                LocalizedText.of(fa, en),
                mark.provinces().getFirst(),
                LocalizedText.of("شهر", "Town"),
                List.of("producer"),
                2019,
                12,
                LocalizedText.empty(),
                true));
        firms.join(mark.id(), firm.id(), LocalDate.of(2020, 1, 1), true);
        return firm;
    }

    /** Saves a product: {@code column, text, column, text …} beside sku, names and HS code. */
    public Product product(Mark mark, Firm firm, String sku, String fa, String en, String hs, String... cells) {
        Map<Column, String> draft = new EnumMap<>(Column.class);
        draft.put(Column.SKU, sku);
        draft.put(Column.NAME_FA, fa);
        draft.put(Column.NAME_EN, en);
        draft.put(Column.HS, hs);
        for (int i = 0; i < cells.length; i += 2) {
            draft.put(Column.of(cells[i]).orElseThrow(), cells[i + 1]);
        }
        SaveResult saved = catalogue.save(new ProductDraft(draft, null), mark, firm, STEWARD);
        return switch (saved) {
            case SaveResult.Saved result -> result.product();
            case SaveResult.NeedsWork work -> throw new AssertionError(work.problems());
        };
    }

    /** Waits until something holds, and says how long that took. */
    public static Duration await(Duration atMost, BooleanSupplier holds) throws InterruptedException {
        Instant begun = Instant.now();
        while (!holds.getAsBoolean()) {
            if (Duration.between(begun, Instant.now()).compareTo(atMost) > 0) {
                throw new AssertionError("Did not hold within " + atMost.toMillis() + " ms");
            }
            Thread.sleep(20);
        }
        return Duration.between(begun, Instant.now());
    }
}
