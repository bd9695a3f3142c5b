package ir.rasteh.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.rasteh.brand.Firm;
import ir.rasteh.brand.Firms;
import ir.rasteh.brand.Mark;
import ir.rasteh.brand.Marks;
import ir.rasteh.identity.Accounts;
import ir.rasteh.identity.Actor;
import ir.rasteh.identity.Grant;
import ir.rasteh.identity.Role;
import ir.rasteh.identity.Walls;
import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.Province;
import ir.rasteh.search.SampleShop;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The second wall, with the first taken away: the tables are asked by statements of which no room ever checked who asks. What the
 * database itself hides is hidden from every forgotten condition.
 */
@SpringBootTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WallsTest {

    /** Every table that holds what is a firm's own. */
    private static final List<String> WALLED = List.of(
            "product",
            "product_unsaved",
            "product_move",
            "product_waiting",
            "product_remark",
            "listing",
            "sheet_upload",
            "sheet_row",
            "shelf_change",
            "shelf_change_row",
            "listing_view");

    @Autowired
    Catalogue catalogue;

    @Autowired
    Review review;

    @Autowired
    Unsaved unsaved;

    @Autowired
    PictureSight sight;

    @Autowired
    Accounts accounts;

    @Autowired
    Marks marks;

    @Autowired
    Firms firms;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Environment environment;

    private Mark mark;
    private Mark otherMark;
    private Firm ours;
    private Firm theirs;
    private Actor our;
    private Actor their;
    private Actor steward;
    private Actor otherSteward;
    private Product shown;

    @BeforeAll
    void twoFirmsUnderTwoMarks() {
        SampleShop shop = new SampleShop(marks, firms, catalogue);
        mark = shop.mark("wl-carpet", CraftFamily.CARPET, Province.YAZD, "فرش دیوار", "Walled carpet");
        otherMark = shop.mark("wl-food", CraftFamily.FOOD, Province.YAZD, "خوراک دیوار", "Walled food");
        ours = shop.firm("wl-ours", mark, "کارگاه ما", "Ours");
        theirs = shop.firm("wl-theirs", otherMark, "کارگاه دیگر", "Theirs");
        our = somebody("wl-our", new Grant(Role.MEMBER, "wl-ours"));
        their = somebody("wl-their", new Grant(Role.MEMBER, "wl-theirs"));
        steward = somebody("wl-steward", new Grant(Role.STEWARD, "wl-carpet"));
        otherSteward = somebody("wl-other-steward", new Grant(Role.STEWARD, "wl-food"));
        fill(mark, ours, our, steward, "O");
        shown = fill(otherMark, theirs, their, otherSteward, "T");
    }

    private Actor somebody(String name, Grant... grants) {
        return accounts.open(name + "@test.example", name, "a password of the test", List.of(grants));
    }

    /** A shelf with something in every table, of which one piece is on show and another was hidden after it had been. */
    private Product fill(Mark under, Firm firm, Actor member, Actor judge, String sku) {
        Product onShow = saved(draft(sku + "-1"), under, firm, judge);
        saved(draft(sku + "-2"), under, firm, member);
        Product returned = saved(draft(sku + "-3"), under, firm, member);
        review.giveBack(returned.id(), returned.version(), Map.of(Column.NAME_EN, "Which?"), "", judge);
        Product hidden = saved(draft(sku + "-4"), under, firm, judge);
        catalogue.move(hidden.id(), ProductState.HIDDEN, member);
        unsaved.keep(member, firm.id(), Unsaved.NEW, draft(sku + "-5"));
        return onShow;
    }

    private static ProductDraft draft(String sku) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.put(Column.SKU, sku);
        cells.put(Column.NAME_EN, "Walled thing " + sku);
        cells.put(Column.HS, "570110");
        cells.put(Column.PRICE, "4200");
        cells.put(Column.CURRENCY, "EUR");
        return new ProductDraft(cells, null);
    }

    private Product saved(ProductDraft draft, Mark under, Firm firm, Actor by) {
        return switch (catalogue.save(draft, under, firm, by)) {
            case SaveResult.Saved result -> result.product();
            case SaveResult.NeedsWork work -> throw new AssertionError(work.problems());
        };
    }

    private int rowsOf(Firm firm, String table) {
        return database.sql("select count(*) from " + table + " where firm_id = :firm")
                .param("firm", firm.id())
                .query(Integer.class)
                .single();
    }

    private int written(String statement, Firm firm) {
        return database.sql(statement).param("firm", firm.id()).update();
    }

    private static <T> T as(Actor actor, Callable<T> work) throws Exception {
        return Walls.<T, Exception>as(actor, work::call);
    }

    @ParameterizedTest
    @ValueSource(strings = {"product", "product_unsaved", "product_move", "product_waiting", "product_remark"})
    void aMemberReadsTheirOwnFirmAndNothingOfAnother(String table) throws Exception {
        assertThat(rowsOf(theirs, table)).as("there is something to hide").isPositive();
        assertThat(as(our, () -> rowsOf(ours, table))).isPositive();
        assertThat(as(our, () -> rowsOf(theirs, table))).isZero();
        assertThat(Walls.<Integer, Exception>asVisitor(() -> rowsOf(ours, table) + rowsOf(theirs, table)))
                .as("a visitor")
                .isZero();
    }

    @Test
    void ofAnotherFirmsListingsEverybodySeesThoseOnShow() throws Exception {
        assertThat(rowsOf(theirs, "listing")).isEqualTo(2);
        assertThat(as(their, () -> rowsOf(theirs, "listing"))).isEqualTo(2);
        assertThat(as(our, () -> rowsOf(theirs, "listing"))).isOne();
        assertThat(Walls.<Integer, Exception>asVisitor(() -> rowsOf(theirs, "listing")))
                .isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"product", "product_move", "product_waiting", "product_remark"})
    void aStewardReadsTheirMarkAndNothingOfAnother(String table) throws Exception {
        assertThat(as(steward, () -> rowsOf(ours, table))).isPositive();
        assertThat(as(steward, () -> rowsOf(theirs, table))).isZero();
    }

    @Test
    void whatSomebodyTypedIsNotEvenTheirStewards() throws Exception {
        assertThat(as(steward, () -> rowsOf(ours, "product_unsaved"))).isZero();
        Actor colleague = somebody("wl-colleague", new Grant(Role.MEMBER, "wl-ours"));
        assertThat(as(colleague, () -> rowsOf(ours, "product_unsaved"))).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update product set county = 'Elsewhere' where firm_id = :firm",
                "delete from product where firm_id = :firm",
                "update product_unsaved set cells = '{}' where firm_id = :firm",
                "delete from product_unsaved where firm_id = :firm",
                "update product_waiting set since = now() where firm_id = :firm",
                "delete from product_waiting where firm_id = :firm",
                "update product_remark set mended_at = now() where firm_id = :firm",
                "delete from product_remark where firm_id = :firm",
                "update listing set on_show = false where firm_id = :firm",
                "delete from listing where firm_id = :firm"
            })
    void nobodyChangesOrDeletesARowOfAnotherFirm(String statement) throws Exception {
        assertThat(as(our, () -> written(statement, theirs))).isZero();
        assertThat(as(steward, () -> written(statement, theirs))).isZero();
        assertThat(Walls.<Integer, Exception>asVisitor(() -> written(statement, theirs)))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into product_unsaved (writer_id, firm_id, slug, cells) values (:self, :firm, 'x', '{}')",
                "insert into product_waiting (product_id, mark_id, firm_id, kind) values (gen_random_uuid(), :mark, :firm, 'review')",
                "insert into product_remark (product_id, mark_id, firm_id, column_code, words, cell, by_name)"
                        + " values (gen_random_uuid(), :mark, :firm, 'hs', 'No', '', 'me')",
                "insert into product_move (product_id, mark_id, firm_id, to_state, why, version, by_id, by_name)"
                        + " values (gen_random_uuid(), :mark, :firm, 'on-show', 'approved', 1, :self, 'me')",
                "insert into listing (product_id, slug, mark_id, firm_id, on_show, content, version, created_at, approved_by)"
                        + " values (gen_random_uuid(), 'x', :mark, :firm, true, '{}', 1, now(), 'me')",
                "insert into product (slug, sku, mark_id, firm_id, names, texts, family, hs, province, county, materials,"
                        + " place, unit, attributes, packaging, pictures, state, saved_by) values ('wl-x', 'x', :mark, :firm,"
                        + " '{}', '{}', 'food', '1', 'IR-21', '', '{}', '', 'piece', '{}', '', '{}', 'draft', 'me')"
            })
    void nobodyWritesARowInAnotherFirmsName(String statement) {
        for (Actor actor : List.of(our, steward)) {
            assertThatThrownBy(() -> as(
                            actor,
                            () -> database.sql(statement)
                                    .param("self", actor.id())
                                    .param("mark", otherMark.id())
                                    .param("firm", theirs.id())
                                    .update()))
                    .hasStackTraceContaining("row-level security");
        }
    }

    @Test
    void aFirmCannotRemarkOnItsOwnGoods() {
        assertThatThrownBy(() ->
                        as(our, () -> database.sql("""
                                insert into product_remark
                                    (product_id, mark_id, firm_id, column_code, words, cell, by_name)
                                select id, mark_id, firm_id, 'hs', 'Fine', '', 'me' from product where firm_id = :firm""").param("firm", ours.id()).update()))
                .hasStackTraceContaining("row-level security");
    }

    /** Each wall is taken down once: what it hides is seen then, so that none of them stands for nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {"product", "product_unsaved", "product_move", "product_waiting", "product_remark", "listing"})
    void withoutItsWallTheTableLeaks(String table) throws Exception {
        int hidden = as(our, () -> rowsOf(theirs, table));
        owner("alter table " + table + " disable row level security");
        try {
            assertThat(as(our, () -> rowsOf(theirs, table))).isGreaterThan(hidden);
            assertThat(Walls.<Integer, Exception>asVisitor(() -> rowsOf(theirs, table)))
                    .isGreaterThan(hidden);
        } finally {
            owner("alter table " + table + " enable row level security");
        }
        assertThat(as(our, () -> rowsOf(theirs, table))).isEqualTo(hidden);
    }

    private void owner(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        environment.getRequiredProperty("spring.datasource.url"),
                        environment.getRequiredProperty("spring.flyway.user"),
                        environment.getRequiredProperty("spring.flyway.password"));
                Statement words = connection.createStatement()) {
            words.execute(statement);
        }
    }

    /** A table that says whose its rows are is walled, or stands here with the reason why it need not be. */
    @Test
    void everyTableThatNamesAFirmIsWalled() {
        Set<String> open = Set.of(
                // Who is a member of which mark is said in the window.
                "membership");
        assertThat(database.sql("""
                                select relname from pg_class join pg_attribute on attrelid = pg_class.oid
                                where attname = 'firm_id' and relkind = 'r' and relnamespace = 'public'::regnamespace
                                  and not relrowsecurity""").query(String.class).set()).isEqualTo(open);
        assertThat(database.sql("select relname from pg_class where relrowsecurity")
                        .query(String.class)
                        .list())
                .containsAll(WALLED);
    }

    @Test
    void aConnectionForgetsForWhomItWorkedBefore() throws Exception {
        for (int round = 0; round < 40; round++) {
            assertThat(as(our, () -> rowsOf(theirs, "product"))).isZero();
            assertThat(as(their, () -> rowsOf(theirs, "product"))).isGreaterThan(3);
            assertThat(Walls.<Integer, Exception>asVisitor(() -> rowsOf(theirs, "product")))
                    .isZero();
            assertThat(rowsOf(theirs, "product")).as("the house").isGreaterThan(3);
        }
    }

    @Test
    void aTransactionKeepsOnWhoseBehalfItBegan() throws Exception {
        as(
                our,
                () -> transactions.execute(status -> {
                    assertThat(rowsOf(theirs, "product")).isZero();
                    assertThatThrownBy(() -> Walls.<Integer, Exception>asHouse(() -> rowsOf(theirs, "product")))
                            .isInstanceOf(IllegalStateException.class);
                    return true;
                }));
    }

    /** The rooms work behind the wall as they do before it. */
    @Test
    void aMemberSavesSendsAndHidesBehindTheWall() throws Exception {
        Product saved = as(our, () -> saved(draft("O-6"), mark, ours, our));
        assertThat(saved.state()).isEqualTo(ProductState.IN_REVIEW);
        assertThat(as(our, () -> review.places(List.of(saved.id()), our)))
                .hasEntrySatisfying(
                        saved.id(), place -> assertThat(place.number()).isGreaterThan(1));
        as(steward, () -> review.approve(Map.of(saved.id(), saved.version()), steward));
        assertThat(Walls.<Boolean, Exception>asVisitor(
                        () -> catalogue.listing(saved.slug()).isPresent()))
                .isTrue();
        as(our, () -> catalogue.move(saved.id(), ProductState.HIDDEN, our));
        assertThat(Walls.<Boolean, Exception>asVisitor(
                        () -> catalogue.listing(saved.slug()).isPresent()))
                .isFalse();
    }

    @Test
    void anAddressOfAnotherFirmIsNotTakenTwice() throws Exception {
        Product same = as(our, () -> saved(draft("T-1").with(Column.NAME_EN, "Walled thing T-1"), mark, ours, our));
        assertThat(same.slug()).isNotEqualTo(shown.slug());
    }

    @Test
    void aNumberThatIsUsedUnderAnotherMarkIsSaidToBeTaken() throws Exception {
        firms.join(mark.id(), theirs.id(), LocalDate.of(2020, 1, 1), true);
        SaveResult result = as(steward, () -> catalogue.save(draft("T-1"), mark, theirs, steward));
        assertThat(result).isEqualTo(new SaveResult.NeedsWork(List.of(Problem.of(Column.SKU, "taken"))));
    }

    @Test
    void aPictureIsSeenByThoseWhoMaySeeItsProduct() throws Exception {
        String shownOne = "a1".repeat(32);
        String drafted = "b2".repeat(32);
        String typed = "c3".repeat(32);
        saved(draft("T-20").with(Column.PICTURES, shownOne), otherMark, theirs, otherSteward);
        saved(draft("T-21").with(Column.PICTURES, drafted + ";" + shownOne), otherMark, theirs, their);
        unsaved.keep(their, theirs.id(), "t-22", draft("T-22").with(Column.PICTURES, typed));

        for (Actor anybody : List.of(our, their, steward)) {
            assertThat(as(anybody, () -> sight.of(List.of(shownOne)))).isEqualTo(PictureSight.Eyes.ALL);
        }
        assertThat(as(their, () -> sight.of(List.of(drafted)))).isEqualTo(PictureSight.Eyes.OWN);
        assertThat(as(otherSteward, () -> sight.of(List.of(drafted)))).isEqualTo(PictureSight.Eyes.OWN);
        assertThat(as(our, () -> sight.of(List.of(drafted)))).isEqualTo(PictureSight.Eyes.NONE);
        assertThat(as(steward, () -> sight.of(List.of(drafted)))).isEqualTo(PictureSight.Eyes.NONE);
        assertThat(Walls.<PictureSight.Eyes, Exception>asVisitor(() -> sight.of(List.of(drafted))))
                .isEqualTo(PictureSight.Eyes.NONE);
        assertThat(as(their, () -> sight.of(List.of(typed)))).isEqualTo(PictureSight.Eyes.OWN);
        assertThat(as(otherSteward, () -> sight.of(List.of(typed))))
                .as("what was never saved is its writer's alone")
                .isEqualTo(PictureSight.Eyes.NONE);
        assertThat(as(our, () -> sight.of(List.of("d4".repeat(32)))))
                .as("nobody's yet")
                .isEqualTo(PictureSight.Eyes.ALL);
    }

    /** As a superuser, or as the owner of the tables, the application would stand before no wall at all. */
    @Test
    void theApplicationCannotGoRoundTheWall() {
        assertThat(database.sql("""
                                select rolsuper or rolbypassrls or exists (
                                    select from pg_class where relrowsecurity and relowner = pg_roles.oid)
                                from pg_roles where rolname = current_user""").query(Boolean.class).single()).isFalse();
    }

    @Test
    void anUnknownPersonIsNobody() throws Exception {
        Actor stranger = new Actor(UUID.randomUUID(), "stranger", Set.of());
        assertThat(as(stranger, () -> rowsOf(ours, "product"))).isZero();
    }
}
