package ir.rasteh.search;

import static org.assertj.core.api.Assertions.assertThat;

import ir.rasteh.engine.TestEngines;
import ir.rasteh.kernel.Command;
import ir.rasteh.kernel.Lang;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * An application that answers on a port of its own, with the whole sample catalogue in the index; tests that extend this share
 * it, and leave it as it is.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"rasteh.limits.searches-a-minute=1000000", "vaadin.productionMode=true"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class WholeSample {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestEngines.shared().freshDatabase("search_sample").forEach((key, value) -> registry.add(key, () -> value));
        registry.add("rasteh.empty", () -> "false");
    }

    @BeforeAll
    static void theWholeSampleIsIndexed(
            @Autowired JdbcClient database, @Autowired ProductSearch search, @Autowired List<Command> commands)
            throws Exception {
        long goods = database.sql("select count(*) from product where state = 'on-show'")
                .query(Long.class)
                .single();
        Duration took = SampleShop.await(Duration.ofSeconds(90), () -> {
            try {
                return search.find(BuyerQuery.of("", Lang.EN)).total() == goods;
            } catch (SearchResting notYet) {
                return false;
            }
        });
        // The first words were gathered while the sample was still coming in; those of a house at rest are the measure.
        Command.Outcome rebuilt = commands.stream()
                .filter(command -> command.name().equals("reindex"))
                .findFirst()
                .orElseThrow()
                .run(new Command.Order(List.of(), Path.of(""), line -> {}));
        assertThat(rebuilt).isEqualTo(Command.Outcome.DONE);
        System.out.println(goods + " goods indexed, ms after the start: " + took.toMillis());
    }
}
