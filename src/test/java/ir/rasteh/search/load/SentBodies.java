package ir.rasteh.search.load;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.json.JsonpMapper;
import co.elastic.clients.transport.ElasticsearchTransport;
import co.elastic.clients.transport.Endpoint;
import co.elastic.clients.transport.Transport;
import co.elastic.clients.transport.TransportOptions;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Listens to what the house asks its search node, so that the very same can be sent without the house. */
public final class SentBodies implements BeanPostProcessor {

    private static final List<Sent> SENT = new ArrayList<>();
    private static volatile boolean listening;

    /**
     * One request to the node.
     *
     * @param path with its parameters
     */
    public record Sent(String path, byte[] body) {}

    /** What the house asks its node while something is done; nobody else may ask meanwhile. */
    public static List<Sent> during(OpenLoad.Work work) throws Exception {
        synchronized (SENT) {
            SENT.clear();
        }
        listening = true;
        try {
            work.run();
        } finally {
            listening = false;
        }
        synchronized (SENT) {
            return List.copyOf(SENT);
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof ElasticsearchClient client && !(client._transport() instanceof Listening)
                ? new ElasticsearchClient(new Listening(client._transport()))
                : bean;
    }

    private record Listening(ElasticsearchTransport transport) implements ElasticsearchTransport {

        @Override
        public <Q, A, E> A performRequest(Q request, Endpoint<Q, A, E> endpoint, @Nullable TransportOptions options)
                throws IOException {
            if (listening && request instanceof SearchRequest search) {
                hear(search, endpoint.requestUrl(request), endpoint);
            }
            return transport.performRequest(request, endpoint, options);
        }

        @SuppressWarnings("unchecked")
        private <Q> void hear(SearchRequest search, String url, Endpoint<Q, ?, ?> endpoint) {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            try (JsonGenerator json = transport.jsonpMapper().jsonProvider().createGenerator(body)) {
                search.serialize(json, transport.jsonpMapper());
            }
            String parameters = endpoint.queryParameters((Q) search).entrySet().stream()
                    .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            synchronized (SENT) {
                SENT.add(new Sent(parameters.isEmpty() ? url : url + "?" + parameters, body.toByteArray()));
            }
        }

        @Override
        public <Q, A, E> CompletableFuture<A> performRequestAsync(
                Q request, Endpoint<Q, A, E> endpoint, @Nullable TransportOptions options) {
            return transport.performRequestAsync(request, endpoint, options);
        }

        @Override
        public JsonpMapper jsonpMapper() {
            return transport.jsonpMapper();
        }

        @Override
        public TransportOptions options() {
            return transport.options();
        }

        @Override
        public Transport withOptions(@Nullable TransportOptions options) {
            return options == null ? this : new Listening((ElasticsearchTransport) transport.withOptions(options));
        }

        @Override
        public void close() throws IOException {
            transport.close();
        }
    }
}
