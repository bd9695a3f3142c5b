package ir.rasteh.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

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
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** The road from a member's wish to show something to the steward's word on it. */
@SpringBootTest
class ReviewTest {

    private static final AtomicInteger HOUSES = new AtomicInteger();

    @Autowired
    Catalogue catalogue;

    @Autowired
    Review review;

    @Autowired
    ProductImport sheets;

    @Autowired
    ProductRoad road;

    @Autowired
    Marks marks;

    @Autowired
    Firms firms;

    @Autowired
    JdbcClient database;

    private Mark mark;
    private Firm firm;
    private Actor member;
    private Actor steward;

    /** Every test has a mark and a firm of its own, so that no record is another's. */
    @BeforeEach
    void aMarkWithAFirm() {
        SampleShop shop = new SampleShop(marks, firms, catalogue);
        String own = "rv-" + HOUSES.incrementAndGet();
        mark = shop.mark(own, CraftFamily.FURNITURE, Province.HAMADAN, "مبل بررسی", "Reviewed furniture");
        firm = shop.firm(own + "-firm", mark, "کارگاه بررسی", "Reviewed workshop");
        member = actor("Maryam", new Grant(Role.MEMBER, firm.slug()));
        steward = actor("Sohrab", new Grant(Role.STEWARD, mark.slug()));
    }

    private static Actor actor(String name, Grant... grants) {
        return new Actor(UUID.randomUUID(), name, Set.of(grants));
    }

    private static ProductDraft draft(String sku, String name) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.put(Column.SKU, sku);
        cells.put(Column.NAME_EN, name);
        cells.put(Column.HS, "940161");
        return new ProductDraft(cells, null);
    }

    private Product saved(ProductDraft draft, Actor by) {
        return switch (catalogue.save(draft, mark, firm, by)) {
            case SaveResult.Saved result -> result.product();
            case SaveResult.NeedsWork work -> throw new AssertionError(work.problems());
        };
    }

    private Product approved(Product product) {
        Verdict verdict =
                review.approve(Map.of(product.id(), product.version()), steward).get(product.id());
        assertThat(verdict).isInstanceOf(Verdict.Given.class);
        return catalogue.byIds(List.of(product.id())).getFirst();
    }

    private String seenByBuyers(Product product) {
        return catalogue
                .listing(product.slug())
                .map(listing -> listing.product().names().in(Lang.EN))
                .orElse("nothing");
    }

    private List<Move.Why> moves(Product product) {
        return review.moves(product.id(), member).stream().map(Move::why).toList();
    }

    /** Five goods that the steward found good, one after the other. */
    private void earnTrust() {
        IntStream.range(0, 5).forEach(n -> approved(saved(draft("EARN-" + n, "Earned " + n), member)));
    }

    @Test
    void whatAMemberWantsToShowWaitsForTheSteward() {
        Product first = saved(draft("R-1", "Sofa"), member);
        Product second = saved(draft("R-2", "Stool"), member);

        assertThat(first.state()).isEqualTo(ProductState.IN_REVIEW);
        assertThat(seenByBuyers(first)).isEqualTo("nothing");
        assertThat(review.queueSize(steward)).isEqualTo(2);
        assertThat(review.queue(steward, 10, 0))
                .extracting(Waiting::product, Waiting::fresh, Waiting::sample)
                .containsExactly(tuple(first, true, false), tuple(second, true, false));
        assertThat(review.places(List.of(first.id(), second.id()), member))
                .hasEntrySatisfying(
                        second.id(), place -> assertThat(place.number()).isEqualTo(2));
    }

    @Test
    void foundGoodItIsOnShowAndEveryStepIsKept() {
        Product sofa = saved(draft("R-1", "Sofa").with(Column.STATE, "draft"), member);
        catalogue.move(sofa.id(), ProductState.ON_SHOW, member);
        Product waiting = catalogue.bySlug(sofa.slug()).orElseThrow();
        assertThat(waiting.state()).isEqualTo(ProductState.IN_REVIEW);

        assertThat(approved(waiting).state()).isEqualTo(ProductState.ON_SHOW);

        assertThat(seenByBuyers(sofa)).isEqualTo("Sofa");
        assertThat(review.queueSize(steward)).isZero();
        assertThat(review.moves(sofa.id(), member))
                .extracting(Move::from, Move::to, Move::by)
                .containsExactly(
                        tuple(ProductState.IN_REVIEW, ProductState.ON_SHOW, "Sohrab"),
                        tuple(ProductState.DRAFT, ProductState.IN_REVIEW, "Maryam"),
                        tuple(null, ProductState.DRAFT, "Maryam"));
        assertThatThrownBy(() -> database.sql("update product_move set by_name = 'nobody'")
                        .update())
                .as("what was done stays done")
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void aChangeWaitsWhileBuyersSeeWhatWasApproved() {
        Product sofa = approved(saved(draft("R-1", "Sofa"), member));

        Product changed = saved(draft("R-1", "Sofa with a footstool").with(Column.PACKAGING, "Crate"), member);

        assertThat(changed.state()).isEqualTo(ProductState.IN_REVIEW);
        assertThat(seenByBuyers(sofa)).isEqualTo("Sofa");
        assertThat(catalogue.listings(List.of(sofa.id())))
                .singleElement()
                .satisfies(listing ->
                        assertThat(listing.product().names().in(Lang.EN)).isEqualTo("Sofa"));
        assertThat(review.queue(steward, 10, 0))
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.fresh()).isFalse());
        assertThat(Review.differences(review.before(sofa.id(), steward).orElseThrow(), changed))
                .containsExactly(
                        new Difference(Column.NAME_EN, "Sofa", "Sofa with a footstool"),
                        new Difference(Column.PACKAGING, "", "Crate"));

        approved(changed);

        assertThat(seenByBuyers(sofa)).isEqualTo("Sofa with a footstool");
    }

    @Test
    void aRemarkStandsBesideItsFieldUntilTheFieldIsMended() {
        Product sofa = saved(draft("R-1", "Sofa").with(Column.PACKAGING, "box"), member);
        review.giveBack(
                sofa.id(),
                sofa.version(),
                Map.of(Column.NAME_EN, "Say which wood", Column.PACKAGING, "Which box?"),
                "Nearly there",
                steward);

        assertThat(catalogue.bySlug(sofa.slug()).orElseThrow().state()).isEqualTo(ProductState.DRAFT);
        assertThat(review.remarks(sofa.id(), member))
                .extracting(Remark::column, Remark::words)
                .containsExactlyInAnyOrder(
                        tuple(Column.NAME_EN, "Say which wood"), tuple(Column.PACKAGING, "Which box?"));
        assertThat(review.moves(sofa.id(), member).getFirst().words()).isEqualTo("Nearly there");

        saved(draft("R-1", "Walnut sofa").with(Column.PACKAGING, "box"), member);
        assertThat(review.remarks(sofa.id(), member)).extracting(Remark::column).containsExactly(Column.PACKAGING);

        Product again = saved(draft("R-1", "Walnut sofa").with(Column.STATE, "on-show"), member);
        assertThat(again.state()).isEqualTo(ProductState.IN_REVIEW);
        approved(again);
        assertThat(review.remarks(sofa.id(), member)).isEmpty();
    }

    @Test
    void aChangeThatIsGivenBackTakesNothingFromBuyers() {
        Product sofa = approved(saved(draft("R-1", "Sofa"), member));
        Product changed = saved(draft("R-1", "Divan"), member);
        review.giveBack(changed.id(), changed.version(), Map.of(), "This is no divan", steward);

        assertThat(seenByBuyers(sofa)).isEqualTo("Sofa");
        assertThat(moves(sofa)).startsWith(Move.Why.RETURNED, Move.Why.SENT, Move.Why.APPROVED);
    }

    @Test
    void whoGivesBackSaysWhy() {
        Product sofa = saved(draft("R-1", "Sofa"), member);
        assertThat(review.giveBack(sofa.id(), sofa.version(), Map.of(Column.NAME_EN, " "), "", steward))
                .isInstanceOf(Verdict.NothingSaid.class);
        assertThat(review.queueSize(steward)).isOne();
    }

    @Test
    void aStewardWhoLookedAtAnEarlierVersionIsToldSo() {
        Product seen = saved(draft("R-1", "Sofa"), member);
        saved(draft("R-1", "Something else"), member);

        assertThat(review.approve(Map.of(seen.id(), seen.version()), steward))
                .containsEntry(seen.id(), new Verdict.ChangedMeanwhile());
        assertThat(seenByBuyers(seen)).isEqualTo("nothing");
    }

    @Test
    void aFirmWithAGoodRecordPublishesAtOnceUntilSomethingIsGivenBack() {
        earnTrust();
        Product sofa = saved(draft("R-1", "Sofa"), member);
        assertThat(sofa.state()).isEqualTo(ProductState.ON_SHOW);
        assertThat(moves(sofa)).containsExactly(Move.Why.PUBLISHED);
        assertThat(seenByBuyers(sofa)).isEqualTo("Sofa");

        Product asked = saved(draft("R-2", "Stool").with(Column.STATE, "in-review"), member);
        review.giveBack(asked.id(), asked.version(), Map.of(Column.NAME_EN, "A stool has no back"), "", steward);

        assertThat(saved(draft("R-3", "Table"), member).state()).isEqualTo(ProductState.IN_REVIEW);
        assertThat(saved(draft("R-1", "Sofa, changed"), member).state()).isEqualTo(ProductState.IN_REVIEW);
        assertThat(seenByBuyers(sofa)).isEqualTo("Sofa");
    }

    @Test
    void theRecordUnderOneMarkCountsForNoOther() {
        earnTrust();
        Mark trusting = mark;
        aMarkWithAFirm();
        firms.join(mark.id(), firms.bySlug(firm.slug()).orElseThrow().id(), LocalDate.of(2020, 1, 1), true);
        assertThat(mark.id()).isNotEqualTo(trusting.id());
        assertThat(saved(draft("R-1", "Sofa"), member).state()).isEqualTo(ProductState.IN_REVIEW);
    }

    @Test
    void someOfWhatGoesOnShowAtOnceIsLookedAtAllTheSame() {
        long sampled = IntStream.range(0, 10_000)
                .filter(n -> road.isSampled(new UUID(n, n * 31L), 1))
                .count();
        assertThat(sampled).as("one of ten").isBetween(900L, 1_100L);
        UUID one = UUID.randomUUID();
        assertThat(road.isSampled(one, 7)).isEqualTo(road.isSampled(one, 7));
    }

    @Test
    void aSampleThatIsGivenBackLeavesBuyersWhatTheySawBefore() {
        earnTrust();
        Product sofa = approved(steward("R-1", "Sofa"));
        int n = 0;
        do {
            sofa = saved(draft("R-1", "Sofa " + ++n), member);
        } while (review.queueSize(steward) == 0 && n < 300);
        assertThat(review.queue(steward, 1, 0))
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.sample()).isTrue());
        assertThat(seenByBuyers(sofa)).isEqualTo("Sofa " + n);

        review.giveBack(sofa.id(), sofa.version(), Map.of(Column.NAME_EN, "Numbers are no names"), "", steward);

        assertThat(seenByBuyers(sofa)).isEqualTo(n == 1 ? "Sofa" : "Sofa " + (n - 1));
        assertThat(catalogue.bySlug(sofa.slug()).orElseThrow().state()).isEqualTo(ProductState.DRAFT);
    }

    /** Brought by the steward and then asked about, so that there is something to approve. */
    private Product steward(String sku, String name) {
        return saved(draft(sku, name).with(Column.STATE, "in-review"), steward);
    }

    @Test
    void hiddenAndShownAgainItNeedsNoSecondLook() {
        Product sofa = approved(saved(draft("R-1", "Sofa"), member));
        catalogue.move(sofa.id(), ProductState.HIDDEN, member);
        assertThat(seenByBuyers(sofa)).isEqualTo("nothing");

        catalogue.move(sofa.id(), ProductState.ON_SHOW, member);

        assertThat(seenByBuyers(sofa)).isEqualTo("Sofa");
        assertThat(review.queueSize(steward)).isZero();
        assertThat(moves(sofa)).startsWith(Move.Why.SHOWN_AGAIN, Move.Why.HIDDEN);
    }

    @Test
    void aMoveThatIsNotAllowedIsRefusedWithWords() {
        Product sofa = approved(saved(draft("R-1", "Sofa"), member));
        assertThat(catalogue.move(sofa.id(), ProductState.DRAFT, member))
                .isEqualTo(new MoveResult.Refused(ProductState.ON_SHOW, ProductState.DRAFT));
        assertThat(catalogue.save(draft("R-1", "Sofa").with(Column.STATE, "draft"), mark, firm, member))
                .isEqualTo(new SaveResult.NeedsWork(List.of(Problem.of(Column.STATE, "illegal-move"))));
        assertThat(catalogue.move(UUID.randomUUID(), ProductState.DRAFT, member))
                .isInstanceOf(MoveResult.Gone.class);
        assertThat(seenByBuyers(sofa)).isEqualTo("Sofa");
    }

    @Test
    void aStewardJudgesTheGoodsOfTheirMarkAndNobodyThoseOfTheirOwnFirm() {
        Product sofa = saved(draft("R-1", "Sofa"), member);
        Actor stranger = actor("Stranger", new Grant(Role.STEWARD, "another-mark"));
        Actor both = actor("Both", new Grant(Role.STEWARD, mark.slug()), new Grant(Role.MEMBER, firm.slug()));
        for (Actor wrong : List.of(stranger, both, member)) {
            assertThat(review.queue(wrong, 10, 0)).isEmpty();
            assertThatThrownBy(() -> review.approve(Map.of(sofa.id(), sofa.version()), wrong))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> review.giveBack(sofa.id(), sofa.version(), Map.of(), "No", wrong))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThat(saved(draft("R-1", "Sofa"), both).state()).isEqualTo(ProductState.IN_REVIEW);
        assertThat(review.remarks(sofa.id(), stranger)).isEmpty();
        assertThat(review.moves(sofa.id(), stranger)).isEmpty();
        assertThat(review.places(List.of(sofa.id()), stranger)).isEmpty();
    }

    @Test
    void rowsOfASheetGoTheSameRoad() {
        Product shown = approved(saved(draft("S-1", "Sofa"), member));
        String sheet = """
                sku,name_en,hs,state
                S-1,Sofa from the sheet,940161,
                S-2,Stool,940161,
                S-3,Table,940161,draft
                """;
        ImportReport report = sheets.take(
                new ByteArrayInputStream(sheet.getBytes(StandardCharsets.UTF_8)),
                "shelf.csv",
                mark,
                firm,
                member,
                false);

        assertThat(report.taken()).isEqualTo(3);
        assertThat(seenByBuyers(shown)).isEqualTo("Sofa");
        assertThat(review.queue(steward, 10, 0))
                .extracting(waiting -> waiting.product().sku())
                .containsExactlyInAnyOrder("S-1", "S-2");

        String wrong = "sku,name_en,hs,state\nS-4,Chair,940161,on-show\n";
        sheets.take(bytes(wrong), "shelf.csv", mark, firm, steward, false);
        ImportReport refused =
                sheets.take(bytes(wrong.replace("on-show", "draft")), "shelf.csv", mark, firm, member, false);
        assertThat(refused.refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.problem().code()).isEqualTo("illegal-move"));
    }

    private static ByteArrayInputStream bytes(String sheet) {
        return new ByteArrayInputStream(sheet.getBytes(StandardCharsets.UTF_8));
    }
}
