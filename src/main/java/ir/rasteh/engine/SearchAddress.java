package ir.rasteh.engine;

import java.net.URI;
import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchConnectionDetails.Node;

/** An Elasticsearch address as an operator writes it, {@code https://search.example:9200}, as Spring Boot wants it. */
final class SearchAddress {

    private SearchAddress() {}

    static Node of(String address) {
        URI uri = URI.create(address.strip());
        if (uri.getHost() == null || uri.getScheme() == null) {
            throw new IllegalArgumentException(
                    "rasteh.elasticsearch.uris holds `" + address + "`; an address looks like http://127.0.0.1:9200");
        }
        Node.Protocol protocol = "https".equals(uri.getScheme()) ? Node.Protocol.HTTPS : Node.Protocol.HTTP;
        return new Node(uri.getHost(), uri.getPort() < 0 ? 9200 : uri.getPort(), protocol);
    }
}
