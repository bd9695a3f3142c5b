package ir.rasteh.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Gives every Spring test the shared engines, without a word in the test; a test that sets
 * {@code rasteh.test-engines=none} keeps its own.
 */
class TestEnginesForSpring implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configAttributes) {
        return new SharedEngines();
    }

    /** A record, so that all contexts count as alike and are kept. */
    private record SharedEngines() implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            for (String property : merged.getPropertySourceProperties()) {
                if (property.replace(" ", "").equals("rasteh.test-engines=none")) {
                    return;
                }
            }
            Map<String, Object> all = new LinkedHashMap<>(TestEngines.shared().properties());
            // Each context keeps its media and keys to itself: a data folder belongs to one application.
            all.put("rasteh.data", TestEngines.applicationFolder().toString());
            // Below what a test says itself, above the configuration.
            context.getEnvironment()
                    .getPropertySources()
                    .addBefore(
                            StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME,
                            new MapPropertySource("test-engines", all));
        }
    }
}
