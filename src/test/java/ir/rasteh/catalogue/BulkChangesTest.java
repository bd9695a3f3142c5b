package ir.rasteh.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.rasteh.brand.Firm;
import ir.rasteh.brand.Firms;
import ir.rasteh.brand.Mark;
import ir.rasteh.brand.Marks;
import ir.rasteh.identity.Actor;
import ir.rasteh.identity.Grant;
import ir.rasteh.identity.Role;
import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.Lang;
import ir.rasteh.kernel.Money;
import ir.rasteh.kernel.Province;
import ir.rasteh.search.SampleShop;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;

/** A firm changes many of its goods at once, sees before what it will do, and can take it back. */
@SpringBootTest
class BulkChangesTest {

    private final BulkChanges changes;
    private final Catalogue catalogue;
    private final FirmShelf shelf;
    private final ListingViews views;
    private final SampleShop shop;
    private final String own = UUID.randomUUID().toString().substring(0, 8);
    private final Mark mark;
    private final Firm firm;
    private final Firm other;
    private final Actor member;

    @Autowired
    BulkChangesTest(
            BulkChanges changes, Catalogue catalogue, FirmShelf shelf, ListingViews views, Marks marks, Firms firms) {
        this.changes = changes;
        this.catalogue = catalogue;
        this.shelf = shelf;
        this.views = views;
        shop = new SampleShop(marks, firms, catalogue);
        mark = shop.mark("bc-" + own, CraftFamily.CERAMIC, Province.HAMADAN, "سفال", "Pottery");
        firm = shop.firm("bc-firm-" + own, mark, "کوره " + own, "Kiln " + own);
        other = shop.firm("bc-other-" + own, mark, "کورهٔ دیگر " + own, "Other " + own);
        member = new Actor(UUID.randomUUID(), "member", Set.of(new Grant(Role.MEMBER, firm.slug())));
    }

    private Product made(String sku, String... cells) {
        return shop.product(mark, firm, sku, "کوزه " + sku, "Jar " + sku, "691110", cells);
    }

    private Product now(Product product) {
        return catalogue.byIds(List.of(product.id())).getFirst();
    }

    private static Money euro(String amount) {
        return new Money(new BigDecimal(amount), Currency.getInstance("EUR"));
    }

    private static BulkChange by(String percent, String step) {
        return new BulkChange.PriceBy(new BigDecimal(percent), new BigDecimal(step));
    }

    @Test
    void pricesRiseByAShareAreRoundedAndComeBack() {
        Product one = made("P1", "price", "101", "currency", "EUR");
        Product range = made("P2", "price", "200", "price_to", "300", "currency", "EUR");
        Product open = made("P3");
        List<UUID> all = List.of(one.id(), range.id(), open.id());

        List<BulkChange.Line> lines = changes.preview(by("10", "5"), all, firm, null, member);
        assertThat(lines).extracting(BulkChange.Line::changes).containsExactly(true, true, false);
        assertThat(lines.getLast().refusal()).isEqualTo("no-price");
        assertThat(now(one).version()).as("a preview changes nothing").isEqualTo(one.version());

        BulkChange.Outcome outcome = changes.change(by("10", "5"), all, firm, null, member);
        assertThat(outcome.changed()).isEqualTo(2);
        assertThat(now(one).offer().price()).isEqualTo(euro("110"));
        assertThat(now(range).offer().priceTo()).isEqualByComparingTo("330");

        assertThat(changes.last(firm, member).orElseThrow().products()).isEqualTo(2);
        assertThat(changes.takeBack(firm, null, member).orElseThrow().changed()).isEqualTo(2);
        assertThat(Objects.requireNonNull(now(one).offer().price()).amount()).isEqualByComparingTo("101");
        assertThat(now(range).offer().priceTo()).isEqualByComparingTo("300");
        assertThat(changes.last(firm, member)).isEmpty();
    }

    @Test
    void whatSomebodySavedSinceIsNotTakenBack() {
        Product one = made("Q1", "price", "10", "currency", "EUR");
        Product two = made("Q2", "price", "10", "currency", "EUR");
        changes.change(new BulkChange.PriceTo(euro("12")), List.of(one.id(), two.id()), firm, null, member);
        made("Q2", "price", "15", "currency", "EUR");

        BulkChange.Outcome back = changes.takeBack(firm, null, member).orElseThrow();
        assertThat(back.changed()).isEqualTo(1);
        assertThat(back.refused()).extracting(BulkChange.Line::refusal).containsExactly("saved-meanwhile");
        assertThat(now(two).offer().price()).isEqualTo(euro("15"));
    }

    @Test
    void statesMoveTogetherAndComeBackToWhereEachWas() {
        Product shown = made("R1");
        Product hidden = made("R2", "state", "hidden");
        BulkChange hide = new BulkChange.StateTo(ProductState.HIDDEN);
        List<UUID> all = List.of(shown.id(), hidden.id());
        assertThat(changes.preview(hide, all, firm, null, member).getLast().refusal())
                .isEqualTo("same");
        assertThat(changes.change(hide, all, firm, null, member).changed()).isEqualTo(1);
        assertThat(now(shown).state()).isEqualTo(ProductState.HIDDEN);
        changes.takeBack(firm, null, member);
        assertThat(now(shown).state()).isEqualTo(ProductState.ON_SHOW);
        assertThat(now(hidden).state()).isEqualTo(ProductState.HIDDEN);
    }

    @Test
    void nobodyChangesOrSeesAnothersGoods() {
        Product theirs = shop.product(mark, other, "S1", "کوزه", "Jar", "691110", "price", "10", "currency", "EUR");
        BulkChange change = new BulkChange.PriceTo(euro("1"));
        assertThat(changes.preview(change, List.of(theirs.id()), firm, null, member))
                .isEmpty();
        assertThat(changes.change(change, List.of(theirs.id()), firm, null, member)
                        .changed())
                .isZero();
        assertThatThrownBy(() -> changes.change(change, List.of(theirs.id()), other, null, member))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> changes.takeBack(other, null, member)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> shelf.rows(other, null, ShelfQuestion.everything(), 10, 0, member))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> shelf.size(other, mark, ShelfQuestion.everything(), member))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(now(theirs).version()).isEqualTo(theirs.version());
    }

    @Test
    void aShelfIsOrderedByEachColumnBothWaysAndTellsWhatIsMissing() {
        Product full = made(
                "T1",
                "text_fa",
                "متن",
                "text_en",
                "Text",
                "price",
                "10",
                "currency",
                "EUR",
                "incoterm",
                "FCA",
                "minimum_order",
                "2",
                "lead_days",
                "30",
                "pictures",
                "a".repeat(64));
        Product bare = made("T2", "state", "draft");
        for (ShelfQuestion.Order order : ShelfQuestion.Order.values()) {
            for (boolean descending : List.of(true, false)) {
                ShelfQuestion question = new ShelfQuestion("", null, null, false, order, descending, Lang.FA);
                assertThat(shelf.rows(firm, null, question, 50, 0, member))
                        .as("by %s", order)
                        .hasSize(2);
            }
        }
        ShelfQuestion byShare = new ShelfQuestion(
                "", null, CraftFamily.CERAMIC, false, ShelfQuestion.Order.COMPLETENESS, true, Lang.EN);
        assertThat(shelf.rows(firm, null, byShare, 50, 0, member))
                .extracting(MemberShelfRow::complete)
                .containsExactly(100, 22);
        ShelfQuestion incomplete = new ShelfQuestion("", null, null, true, ShelfQuestion.Order.NAME, false, Lang.EN);
        assertThat(shelf.rows(firm, mark, incomplete, 50, 0, member))
                .extracting(MemberShelfRow::id)
                .containsExactly(bare.id());
        assertThat(full.id()).isNotEqualTo(bare.id());
    }

    @Test
    void looksAreCountedInBatchesByDay() {
        Product seen = made("U1");
        for (int i = 0; i < 3; i++) {
            views.seen(seen.id());
        }
        views.seen(UUID.randomUUID());
        views.write();
        views.seen(seen.id());
        views.write();
        assertThat(shelf.rows(firm, null, ShelfQuestion.everything(), 50, 0, member))
                .extracting(MemberShelfRow::views)
                .containsExactly(4);
    }
}
