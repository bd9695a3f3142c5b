package ir.rasteh.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import ir.rasteh.brand.Firm;
import ir.rasteh.brand.Firms;
import ir.rasteh.brand.Mark;
import ir.rasteh.brand.Marks;
import ir.rasteh.identity.Walls;
import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.Province;
import ir.rasteh.search.SampleShop;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the walls cost a product page: run by hand, as its name says to Maven. */
@SpringBootTest(properties = "rasteh.empty=true")
class WallsSpeed {

    private static final int GOODS = 500;
    private static final int READS = 2_000;
    private static final int ROUNDS = 7;

    @Autowired
    Catalogue catalogue;

    @Autowired
    ListingTable listings;

    @Autowired
    Marks marks;

    @Autowired
    Firms firms;

    @Autowired
    JdbcClient database;

    @Autowired
    Environment environment;

    @Test
    void readingAProductByItsAddress() throws Exception {
        SampleShop shop = new SampleShop(marks, firms, catalogue);
        Mark mark = shop.mark("ws-carpet", CraftFamily.CARPET, Province.YAZD, "فرش", "Carpet");
        Firm firm = shop.firm("ws-firm", mark, "کارگاه", "Workshop");
        List<String> slugs = new ArrayList<>();
        for (int n = 0; n < GOODS; n++) {
            slugs.add(shop.product(
                            mark, firm, "WS-" + n, "فرش " + n, "Carpet " + n, "570110", "text_en", "Wool. ".repeat(80))
                    .slug());
        }
        owner("analyze product, listing");
        Consumer<String> asBefore = slug -> assertThat(database.sql("select * from product where slug = :slug")
                        .param("slug", slug)
                        .query(ProductTable::product)
                        .optional())
                .isPresent();
        Consumer<String> listing = slug -> assertThat(listings.bySlug(slug)).isPresent();
        Consumer<String> page = slug -> assertThat(catalogue.listing(slug)).isPresent();
        double[][] took = new double[4][ROUNDS];
        Walls.<Void, Exception>asVisitor(() -> {
            for (int round = 0; round < ROUNDS; round++) {
                walls("disable");
                took[0][round] = time(slugs, asBefore);
                took[1][round] = time(slugs, listing);
                walls("enable");
                took[2][round] = time(slugs, listing);
                took[3][round] = time(slugs, page);
            }
            return null;
        });
        List<String> what = List.of(
                "the row of product, no wall (as it was)",
                "the listing, no wall",
                "the listing behind the wall (as it is)",
                "the same with mark, firm and membership");
        for (int n = 0; n < took.length; n++) {
            Arrays.sort(took[n]);
            System.out.printf(Locale.ROOT, "WALLS %-42s %6.1f µs a read%n", what.get(n), took[n][ROUNDS / 2]);
        }
    }

    private static double time(List<String> slugs, Consumer<String> read) {
        for (int n = 0; n < READS / 4; n++) {
            read.accept(slugs.get(n % GOODS));
        }
        long begun = System.nanoTime();
        for (int n = 0; n < READS; n++) {
            read.accept(slugs.get(n * 7 % GOODS));
        }
        return (System.nanoTime() - begun) / 1_000.0 / READS;
    }

    private void walls(String enableOrDisable) throws SQLException {
        owner("alter table product " + enableOrDisable + " row level security");
        owner("alter table listing " + enableOrDisable + " row level security");
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
}
