package ir.rasteh.engine;

import ir.rasteh.kernel.Command;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchConnectionDetails;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;

/**
 * Tells Spring Boot's own configuration where the engines are: embedded ones while nothing else is configured.
 * An auto-configuration, so that a single room under test finds its database too.
 */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
            "org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchRestClientAutoConfiguration"
        })
@EnableConfigurationProperties(EngineSettings.class)
class EngineConfiguration {

    @Bean
    Commands commands(ObjectProvider<Command> commands) {
        return new Commands(commands.stream().toList());
    }

    @Bean
    CommandDesk commandDesk(Commands commands, Engines engines) {
        return new CommandDesk(commands, engines.folder());
    }

    @Bean
    Opening opening(EngineSettings settings) {
        return new Opening(settings);
    }

    /** The application works as {@code rasteh_app}; asking for the address waits until PostgreSQL serves. */
    @Bean
    @ConditionalOnBean(PostgresServer.class)
    JdbcConnectionDetails embeddedPostgres(PostgresServer server, EngineSettings settings) {
        Duration patience = settings.postgresql().startWithin().multipliedBy(2);
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                server.awaitReady(patience);
                return server.url(PostgresServer.DATABASE);
            }

            @Override
            public String getUsername() {
                return PostgresServer.APP;
            }

            @Override
            public String getPassword() {
                return server.keys().app();
            }
        };
    }

    /** Migrations work as {@code rasteh_owner}. */
    @Bean
    @ConditionalOnBean(PostgresServer.class)
    FlywayConnectionDetails embeddedPostgresForMigrations(PostgresServer server, JdbcConnectionDetails application) {
        return new FlywayConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return application.getJdbcUrl();
            }

            @Override
            public String getUsername() {
                return PostgresServer.OWNER;
            }

            @Override
            public String getPassword() {
                return server.keys().owner();
            }
        };
    }

    /** The port is known before the node is up: nobody waits for search in order to serve pages. */
    @Bean
    @ConditionalOnBean(SearchNode.class)
    ElasticsearchConnectionDetails embeddedNode(SearchNode node) {
        return () -> List.of(SearchAddress.of(node.uri().toString()));
    }

    @Bean
    @ConditionalOnMissingBean({SearchNode.class, ElasticsearchConnectionDetails.class})
    ElasticsearchConnectionDetails externalCluster(EngineSettings settings) {
        return new ElasticsearchConnectionDetails() {
            @Override
            public List<Node> getNodes() {
                return settings.elasticsearch().uris().stream()
                        .map(SearchAddress::of)
                        .toList();
            }

            @Override
            public @Nullable String getUsername() {
                return settings.elasticsearch().username();
            }

            @Override
            public @Nullable String getPassword() {
                return settings.elasticsearch().password();
            }

            @Override
            public @Nullable String getApiKey() {
                return settings.elasticsearch().apiKey();
            }
        };
    }
}
