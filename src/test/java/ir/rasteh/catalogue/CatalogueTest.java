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
import ir.rasteh.kernel.Province;
import ir.rasteh.search.SampleShop;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CatalogueTest {

    private final Catalogue catalogue;
    private final Firms firms;
    private final Mark mark;
    private final Mark otherMark;
    private final Firm firm;
    private final Firm otherFirm;
    private final Actor member;
    private final Actor steward;

    @Autowired
    CatalogueTest(Catalogue catalogue, Marks marks, Firms firms) {
        this.catalogue = catalogue;
        this.firms = firms;
        SampleShop shop = new SampleShop(marks, firms, catalogue);
        mark = shop.mark("ct-furniture", CraftFamily.FURNITURE, Province.HAMADAN, "مبل آزمون", "Test furniture");
        otherMark = shop.mark("ct-carpet", CraftFamily.CARPET, Province.YAZD, "فرش آزمون", "Test carpet");
        firm = shop.firm("ct-bahar", mark, "کارگاه بهار آزمون", "Test Bahar");
        otherFirm = shop.firm("ct-sahand", mark, "کارگاه سهند آزمون", "Test Sahand");
        firms.join(otherMark.id(), firm.id(), LocalDate.of(2020, 1, 1), true);
        member = actor(Role.MEMBER, "ct-bahar");
        steward = new Actor(
                UUID.randomUUID(),
                "the steward of the test",
                Set.of(new Grant(Role.STEWARD, "ct-furniture"), new Grant(Role.STEWARD, "ct-carpet")));
    }

    private static Actor actor(Role role, String scope) {
        return new Actor(UUID.randomUUID(), "somebody of the test", Set.of(new Grant(role, scope)));
    }

    private static ProductDraft draft(String sku, String nameEn) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.put(Column.SKU, sku);
        cells.put(Column.NAME_EN, nameEn);
        cells.put(Column.HS, "9401.61");
        return new ProductDraft(cells, null);
    }

    private Product saved(ProductDraft draft) {
        return saved(draft, mark, firm, steward);
    }

    private Product saved(ProductDraft draft, Mark under, Firm by, Actor actor) {
        return switch (catalogue.save(draft, under, by, actor)) {
            case SaveResult.Saved result -> result.product();
            case SaveResult.NeedsWork work -> throw new AssertionError(work.problems());
        };
    }

    private List<String> refused(ProductDraft draft, Mark under) {
        return switch (catalogue.save(draft, under, firm, member)) {
            case SaveResult.Saved result -> throw new AssertionError(result.product());
            case SaveResult.NeedsWork work ->
                work.problems().stream().map(Problem::code).toList();
        };
    }

    @Test
    void aGoodDraftBecomesAProductThatIsOnShow() {
        Product product = saved(draft("CT-001", "Three-seat sofa"));
        assertThat(product.slug()).isEqualTo("three-seat-sofa-ct-001");
        assertThat(product.state()).isEqualTo(ProductState.ON_SHOW);
        assertThat(product.version()).isEqualTo(1);
        assertThat(product.family()).isEqualTo(CraftFamily.FURNITURE);
        assertThat(product.province()).isEqualTo(Province.HAMADAN);
        assertThat(catalogue.listing(product.slug())).hasValueSatisfying(listing -> {
            assertThat(listing.mark().slug()).isEqualTo("ct-furniture");
            assertThat(listing.firm().slug()).isEqualTo("ct-bahar");
            assertThat(listing.admitted()).isTrue();
        });
    }

    @Test
    void aDraftWithProblemsComesBackAndNothingIsStored() {
        assertThat(refused(draft("CT-002", ""), mark)).containsExactly("name-required");
        assertThat(catalogue.shelf(firm.id(), "CT-002", null, 10, 0)).isEmpty();
    }

    @Test
    void savingTheSameSkuAgainUpdatesTheProduct() {
        Product first = saved(draft("CT-003", "Armchair"));
        Product second = saved(draft("CT-003", "Armchair with footstool"));
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.names().in(Lang.EN)).isEqualTo("Armchair with footstool");
    }

    @Test
    void anAddressStaysWhenTheNameChanges() {
        Product first = saved(draft("CT-004", "Oak table"));
        Product renamed = saved(draft("CT-004", "Walnut table"));
        assertThat(renamed.slug()).isEqualTo(first.slug()).isEqualTo("oak-table-ct-004");
    }

    @Test
    void whoSavesAnOlderVersionIsToldSoAndOverwritesNothing() {
        Product first = saved(draft("CT-005", "Chest"));
        ProductDraft mine = ProductDraft.of(first, "ct-bahar").with(Column.NAME_EN, "Chest, mine");
        saved(ProductDraft.of(first, "ct-bahar").with(Column.NAME_EN, "Chest, theirs"));

        assertThat(refused(mine, mark)).containsExactly("changed-meanwhile");
        assertThat(catalogue.bySlug(first.slug()))
                .hasValueSatisfying(
                        product -> assertThat(product.names().in(Lang.EN)).isEqualTo("Chest, theirs"));
    }

    @Test
    void aProductIsTheSameAfterARoundThroughItsEditor() {
        Product first = saved(draft("CT-006", "Bed")
                .with(Column.NAME_FA, "تخت")
                .with(Column.TEXT_FA, "چوب راش؛ بدون گره")
                .with(Column.PRICE, "۱٬۲۰۰٫۵۰")
                .with(Column.CURRENCY, "USD")
                .with(Column.INCOTERM, "FCA")
                .with(Column.PLACE, "Malayer")
                .with(Column.MINIMUM_ORDER, "2")
                .with(Column.UNIT, "set")
                .with(Column.LEAD_DAYS, "30")
                .with(Column.MATERIALS, "beech; velvet")
                .with(Column.ATTRIBUTES, "wood=beech; size=200x160x110"));
        Product again = saved(ProductDraft.of(first, "ct-bahar"));
        assertThat(again)
                .usingRecursiveComparison()
                .ignoringFields("version", "savedAt")
                .isEqualTo(first);
    }

    @Test
    void aSkuBelongsToOneMarkOfItsFirm() {
        saved(draft("CT-007", "Bench"));
        assertThat(refused(draft("CT-007", "Bench"), otherMark)).containsExactly("taken");
    }

    @Test
    void twoFirmsWithTheSameNameAndSkuGetAddressesOfTheirOwn() {
        Product ours = saved(draft("CT-008", "Stool"));
        Product theirs = saved(draft("CT-008", "Stool"), mark, otherFirm, actor(Role.MEMBER, "ct-sahand"));
        assertThat(theirs.slug()).isNotEqualTo(ours.slug()).isEqualTo("stool-ct-sahand-ct-008");
    }

    @Test
    void aPersianNameAloneStillMakesAnAddress() {
        Product product = saved(draft("۰۰۹", "").with(Column.NAME_FA, "صندلی لهستانی"));
        assertThat(product.slug()).matches("[a-z0-9]+(-[a-z0-9]+)*");
        assertThat(catalogue.listing(product.slug())).isPresent();
    }

    @Test
    void onlyTheFirmItselfOrTheMarksStewardWrites() {
        ProductDraft draft = draft("CT-010", "Cupboard");
        for (Actor stranger :
                List.of(actor(Role.MEMBER, "ct-sahand"), actor(Role.STEWARD, "ct-carpet"), actor(Role.DECIDER, "*"))) {
            assertThatThrownBy(() -> catalogue.save(draft, mark, firm, stranger))
                    .isInstanceOf(AccessDeniedException.class);
        }
        Product product = saved(draft, mark, firm, actor(Role.STEWARD, "ct-furniture"));
        assertThatThrownBy(() -> catalogue.move(product.id(), ProductState.HIDDEN, actor(Role.MEMBER, "ct-sahand")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void buyersSeeWhatIsOnShowAndNothingElse() {
        Product product = saved(draft("CT-011", "Desk"));
        for (ProductState state :
                List.of(ProductState.HIDDEN, ProductState.ARCHIVED, ProductState.ON_SHOW, ProductState.ARCHIVED)) {
            assertThat(catalogue.move(product.id(), state, member))
                    .isInstanceOfSatisfying(
                            MoveResult.Moved.class,
                            moved -> assertThat(moved.product().state()).isEqualTo(state));
            assertThat(catalogue.listing(product.slug()).isPresent()).isEqualTo(state == ProductState.ON_SHOW);
        }
        assertThat(catalogue.bySlug(product.slug())).isPresent();
    }

    @Test
    void theGoodsOfAFirmThatIsNoMemberAreNotSeen() {
        Firm leaver = firms.enter(new Firm(
                UUID.randomUUID(),
                "ct-leaver",
                firm.names(),
                firm.province(),
                firm.county(),
                List.of("producer"),
                2020,
                null,
                firm.about(),
                true));
        Product product = saved(draft("CT-012", "Shelf"), mark, leaver, steward);
        assertThat(catalogue.listing(product.slug())).isEmpty();

        firms.join(mark.id(), leaver.id(), LocalDate.of(2020, 1, 1), false);
        assertThat(catalogue.listing(product.slug()))
                .hasValueSatisfying(listing -> assertThat(listing.admitted()).isFalse());
    }

    @Test
    void aShelfIsSearchedByPartOfANameOrSkuAndByState() {
        saved(draft("CT-013", "Backgammon board").with(Column.NAME_FA, "تختهٔ نرد"));
        Product hidden = saved(draft("CT-014", "Backgammon box"));
        catalogue.move(hidden.id(), ProductState.HIDDEN, member);

        assertThat(catalogue.shelf(firm.id(), "backgammon", null, 10, 0)).hasSize(2);
        assertThat(catalogue.shelf(firm.id(), "نرد", null, 10, 0))
                .singleElement()
                .satisfies(row -> assertThat(row.sku()).isEqualTo("CT-013"));
        assertThat(catalogue.shelf(firm.id(), "ct-014", null, 10, 0)).hasSize(1);
        assertThat(catalogue.shelf(firm.id(), "backgammon", ProductState.HIDDEN, 10, 0))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.missing()).contains("name_fa", "text_fa", "text_en", "price", "pictures"));
        assertThat(catalogue.shelfSize(firm.id(), "backgammon", null)).isEqualTo(2);
        assertThat(catalogue.shelf(otherFirm.id(), "backgammon", null, 10, 0)).isEmpty();
    }
}
