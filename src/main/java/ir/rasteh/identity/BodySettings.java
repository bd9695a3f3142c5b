package ir.rasteh.identity;

import ir.rasteh.kernel.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The bodies of the state that are asked for their advice; an official of one speaks for it and for no other.
 *
 * @param bodies by short name, which must not change: how each is called, by language
 */
@ConfigurationProperties("rasteh")
public record BodySettings(Map<String, Map<String, String>> bodies) {

    public BodySettings {
        bodies = Map.copyOf(bodies == null ? Map.of() : bodies);
    }

    /** The short names of all bodies. */
    public List<String> all() {
        return bodies.keySet().stream().sorted().toList();
    }

    /** How a body is called. */
    public Optional<LocalizedText> nameOf(String body) {
        return Optional.ofNullable(bodies.get(body)).map(LocalizedText::ofCodes);
    }
}
