package ir.rasteh.engine;

import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.StringUtils;

/**
 * Starts the engines before the first bean is made, so that they come up while the application does.
 * What is configured as external is not started: {@code spring.datasource.url} for PostgreSQL,
 * {@code rasteh.elasticsearch.uris} for Elasticsearch.
 */
class EngineStart implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Binder binder = Binder.get(context.getEnvironment());
        EngineSettings settings = binder.bindOrCreate("rasteh", EngineSettings.class);
        boolean ownPostgres = !StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
        boolean ownNode = settings.elasticsearch().uris().isEmpty();
        Engines engines = Engines.start(settings, ownPostgres, ownNode);
        // First in, last out: pools and clients close before their servers do, also when the start fails half way.
        context.getBeanFactory().registerSingleton("engines", engines);
        ((DefaultSingletonBeanRegistry) context.getBeanFactory()).registerDisposableBean("engines", engines::close);
        // A signal that comes before the context can close itself ends the children too.
        SpringApplication.getShutdownHandlers().add(engines::close);
        engines.postgres().ifPresent(server -> context.getBeanFactory().registerSingleton("postgresServer", server));
        engines.node().ifPresent(node -> context.getBeanFactory().registerSingleton("searchNode", node));
    }
}
