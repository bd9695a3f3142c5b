package ir.rasteh.search.index;

import co.elastic.clients.transport.rest5_client.low_level.Rest5ClientBuilder;
import org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.springframework.boot.elasticsearch.autoconfigure.Rest5ClientBuilderCustomizer;
import org.springframework.stereotype.Component;

/** How questions travel to the search node. */
@Component
class NodeConnections implements Rest5ClientBuilderCustomizer {

    /** So many may be with the node at once: the client's own limit of ten would queue a busy hour's buyers. */
    private static final int AT_ONCE = 64;

    @Override
    public void customize(Rest5ClientBuilder builder) {
        // Addresses, log-in and timeouts come from the configuration.
    }

    @Override
    public void customize(HttpAsyncClientBuilder client) {
        // The node is near: packing and unpacking an answer takes longer than sending it as it is.
        client.disableContentCompression();
    }

    @Override
    public void customize(PoolingAsyncClientConnectionManagerBuilder connections) {
        connections.setMaxConnPerRoute(AT_ONCE).setMaxConnTotal(AT_ONCE);
    }
}
