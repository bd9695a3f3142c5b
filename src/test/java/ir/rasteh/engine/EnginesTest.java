package ir.rasteh.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(properties = "rasteh.empty=true")
class EnginesTest {

    @Autowired
    JdbcClient database;

    @Autowired
    ElasticsearchClient search;

    @Test
    void theApplicationWorksAsARoleThatOwnsNothing() {
        assertThat(database.sql("SELECT current_user").query(String.class).single())
                .isEqualTo("rasteh_app");
        assertThat(database.sql(
                                "SELECT rolsuper OR rolbypassrls OR rolcreatedb OR rolcreaterole FROM pg_roles WHERE rolname = current_user")
                        .query(Boolean.class)
                        .single())
                .isFalse();
        assertThatThrownBy(() -> database.sql("CREATE TABLE mine (x int)").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void theNodeServesWithOurPlugin() throws Exception {
        assertThat(search.cluster().health().status().jsonValue()).isIn("green", "yellow");
        assertThat(search.indices()
                        .analyze(a -> a.analyzer("rasteh_stock_persian").text("کتاب‌های خوب"))
                        .tokens())
                .isNotEmpty();
    }
}
