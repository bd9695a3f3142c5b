package ir.rasteh.face.window.api;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one address may ask. Behind a proxy the address is the proxy's, unless {@code server.forward-headers-strategy}
 * says that its headers are to be believed.
 *
 * @param searchesAMinute searches, on pages and through the interface together
 * @param suggestionsAMinute suggestions while somebody types
 * @param requestsAMinute requests for quotations, and answers on their private pages
 * @param addresses how many addresses are remembered; the one unseen for longest is forgotten first
 */
@ConfigurationProperties("rasteh.limits")
record RateLimitSettings(
        @DefaultValue("120") int searchesAMinute,
        @DefaultValue("240") int suggestionsAMinute,
        @DefaultValue("20") int requestsAMinute,
        @DefaultValue("50000") int addresses) {}
