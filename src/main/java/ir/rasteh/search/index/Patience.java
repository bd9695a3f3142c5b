package ir.rasteh.search.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.transport.rest5_client.Rest5ClientOptions;
import co.elastic.clients.transport.rest5_client.low_level.RequestOptions;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.util.Timeout;

/** How long one waits for the search node: a buyer some seconds, a batch of documents longer. */
public final class Patience {

    private Patience() {}

    /** The same client, whose every request gives up after a time, waiting for a free connection included. */
    public static ElasticsearchClient of(ElasticsearchClient node, Duration atMost) {
        Timeout timeout = Timeout.of(atMost.toMillis(), TimeUnit.MILLISECONDS);
        RequestOptions options = RequestOptions.DEFAULT.toBuilder()
                .setRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(timeout)
                        .setConnectionRequestTimeout(timeout)
                        .build())
                .build();
        return node.withTransportOptions(new Rest5ClientOptions(options, false));
    }
}
