package ir.rasteh.search;

import ir.rasteh.Rasteh;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A whole house for a benchmark, with engines of its own and the sample catalogue, in this JVM; its folder goes with it. */
public final class BenchHouse implements AutoCloseable {

    private final Path data;
    private final ConfigurableApplicationContext context;

    /**
     * Opens, and waits until search finds the whole sample.
     *
     * @param heap of the search node, such as {@code 2GB}
     * @param besides further beans
     * @param properties Spring's, {@code key=value}
     */
    public BenchHouse(Path data, String heap, List<Class<?>> besides, String... properties)
            throws IOException, InterruptedException {
        this.data = data.toAbsolutePath();
        delete(this.data);
        SpringApplication application = new SpringApplication(
                Stream.concat(Stream.of(Rasteh.class), besides.stream()).toArray(Class<?>[]::new));
        // The house ends its engines when the context closes; a signal in between reaches them too.
        List<String> arguments = new ArrayList<>(List.of(
                "--rasteh.data=" + this.data,
                "--rasteh.elasticsearch.heap=" + heap,
                "--rasteh.search.write-within=2m",
                "--rasteh.search.answer-within=1m",
                "--rasteh.limits.searches-a-minute=100000000",
                "--rasteh.limits.suggestions-a-minute=100000000",
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--vaadin.productionMode=true",
                "--logging.level.root=error"));
        for (String property : properties) {
            arguments.add("--" + property);
        }
        this.context = application.run(arguments.toArray(String[]::new));
        ProductSearch search = context.getBean(ProductSearch.class);
        long goods = context.getBean(JdbcClient.class)
                .sql("select count(*) from product where state = 'on-show'")
                .query(Long.class)
                .single();
        SampleShop.await(Duration.ofMinutes(3), () -> {
            try {
                return search.find(BuyerQuery.of("", ir.rasteh.kernel.Lang.EN)).total() == goods;
            } catch (SearchResting notYet) {
                return false;
            }
        });
    }

    public ConfigurableApplicationContext context() {
        return context;
    }

    /** Where its pages are. */
    public URI window() {
        return URI.create("http://127.0.0.1:" + environment().getRequiredProperty("local.server.port"));
    }

    /** Where its search node is. */
    public URI node() {
        return URI.create(load(data.resolve("addresses")).getProperty("elasticsearch"));
    }

    /** A connection to its database as the owner of the tables. */
    public Connection owner() throws SQLException {
        return connect("rasteh_owner", "owner");
    }

    private Connection connect(String role, String key) throws SQLException {
        return DriverManager.getConnection(
                load(data.resolve("addresses")).getProperty("postgresql"),
                role,
                load(data.resolve("keys/postgresql.properties")).getProperty(key));
    }

    private Environment environment() {
        return context.getEnvironment();
    }

    private static Properties load(Path file) {
        Properties all = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            all.load(reader);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return all;
    }

    @Override
    public void close() throws IOException {
        context.close();
        delete(data);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(path);
                }
            }
        }
    }
}
