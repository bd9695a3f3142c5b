package ir.rasteh.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import ir.rasteh.brand.Firm;
import ir.rasteh.brand.Firms;
import ir.rasteh.brand.Mark;
import ir.rasteh.brand.Marks;
import ir.rasteh.catalogue.Catalogue;
import ir.rasteh.catalogue.Product;
import ir.rasteh.engine.TestEngines;
import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.Lang;
import ir.rasteh.kernel.Province;
import ir.rasteh.search.BuyerQuery;
import ir.rasteh.search.ProductSearch;
import ir.rasteh.search.SampleShop;
import ir.rasteh.search.SearchResting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(properties = {"rasteh.empty=true", "rasteh.search.batch=2"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RebuildTest {

    private static final String ALIAS = "search_rebuild-products";
    private static final int GOODS = 7;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestEngines.shared().freshDatabase("search_rebuild").forEach((key, value) -> registry.add(key, () -> value));
    }

    @Autowired
    ProductSearch search;

    @Autowired
    Rebuild rebuild;

    @Autowired
    StalenessCheck staleness;

    @Autowired
    ProductIndex index;

    @Autowired
    ElasticsearchClient node;

    @Autowired
    JdbcClient database;

    private final SampleShop shop;
    private final Mark mark;
    private final Firm firm;
    private final List<Product> products = new ArrayList<>();

    RebuildTest(@Autowired Marks marks, @Autowired Firms firms, @Autowired Catalogue catalogue) {
        shop = new SampleShop(marks, firms, catalogue);
        mark = shop.mark("zanjan-knives", CraftFamily.METAL, Province.ZANJAN, "چاقوی زنجان", "Zanjan knives");
        firm = shop.firm("alborz-knives", mark, "چاقوسازی البرز", "Alborz Knives");
    }

    @BeforeAll
    void openShop() throws Exception {
        for (int i = 1; i <= GOODS; i++) {
            products.add(shop.product(mark, firm, "ZNK-00" + i, "چاقوی دسته‌شاخی " + i, "Horn knife", "8211.93"));
        }
        SampleShop.await(Duration.ofSeconds(30), () -> found("") == GOODS && waiting() == 0);
    }

    private long found(String text) {
        try {
            return search.find(BuyerQuery.of(text, Lang.EN)).total();
        } catch (SearchResting resting) {
            return -1;
        }
    }

    private int waiting() {
        return database.sql("select count(*) from event_publication")
                .query(Integer.class)
                .single();
    }

    @Test
    void membersSaveAndBuyersSearchWhileTheIndexIsBuiltAnew() throws Exception {
        String before = index.inUse().orElseThrow();
        AtomicBoolean built = new AtomicBoolean();
        try (ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Integer> saving = others.submit(() -> {
                int edition = 0;
                while (!built.get() || edition < 3) {
                    edition++;
                    shop.product(mark, firm, "ZNK-001", "چاقو", "Folding knife edition" + edition, "8211.93");
                    Thread.sleep(150);
                }
                return edition;
            });
            Future<Boolean> searching = others.submit(() -> {
                boolean always = true;
                while (!built.get()) {
                    always &= found("") == GOODS;
                }
                return always;
            });
            List<Long> progress = new ArrayList<>();
            Rebuild.Report report = rebuild.run(progress::add).orElseThrow();
            built.set(true);
            assertThat(report.products()).isEqualTo(GOODS);
            assertThat(progress).containsExactly(2L, 4L, 6L, 7L);
            assertThat(report.index()).isNotEqualTo(before);
            assertThat(index.inUse()).hasValue(report.index());
            assertThat(searching.get()).isTrue();
            int last = saving.get();
            SampleShop.await(Duration.ofSeconds(30), () -> found("edition" + last) == 1 && waiting() == 0);
        }
        assertThat(index.all()).hasSize(1);
        assertThat(staleness.run(compared -> {}).repaired()).isZero();
    }

    @Test
    void whatIsMissingStaleOrOrphanedIsFoundAndRepaired() throws Exception {
        String name = index.inUse().orElseThrow();
        node.delete(delete -> delete.index(name).id(id(2)));
        Map<String, Object> wrong = new HashMap<>();
        wrong.put("name_en", "Something else");
        node.index(write -> write.index(name).id(id(3)).document(wrong));
        String orphan = new UUID(7, 7).toString();
        node.index(write -> write.index(name).id(orphan).document(wrong));
        node.indices().refresh(refresh -> refresh.index(ALIAS));

        StalenessCheck.Report report = staleness.run(compared -> {});

        assertThat(report).isEqualTo(new StalenessCheck.Report(GOODS, 1, 1, 1));
        assertThat(staleness.run(compared -> {})).isEqualTo(new StalenessCheck.Report(GOODS, 0, 0, 0));
        SampleShop.await(Duration.ofSeconds(30), () -> found("") == GOODS && found("Something else") == 0);
    }

    private String id(int n) {
        return products.get(n).id().toString();
    }

    @Test
    void aFieldThatTheSchemaDoesNotKnowIsRefused() {
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> node.index(write -> write.index(ALIAS).id(id(4)).document(Map.of("unheard_of", "x"))))
                .hasMessageContaining("strict");
    }

    @Test
    void theFirstDocumentsComeFromTheSettingsFile() throws Exception {
        String name = index.inUse().orElseThrow();
        assertThat(name).startsWith(ALIAS + "-" + ProductSchema.VERSION + "-");
        var settings =
                node.indices().getSettings(get -> get.index(name)).settings().get(name);
        assertThat(String.valueOf(settings)).contains("\"refresh_interval\":\"500ms\"", "rasteh_persian");
    }
}
