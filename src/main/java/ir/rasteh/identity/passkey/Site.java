package ir.rasteh.identity.passkey;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The place for which a passkey is made: a browser gives it to no other.
 *
 * @param host the name to which the passkey is bound
 * @param origin the address of the pages that may ask for it: scheme, host, and port unless it is the usual one
 */
record Site(String host, String origin) {

    /** The site of an address, if a browser knows passkeys there: a name over https, or this machine itself. */
    static Optional<Site> of(String address) {
        URI uri;
        try {
            uri = URI.create(address.strip());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        @Nullable String host = uri.getHost();
        boolean here = "localhost".equals(host);
        if (host == null || !here && (!"https".equals(uri.getScheme()) || host.matches("[\\d.:\\[\\]]+"))) {
            return Optional.empty();
        }
        boolean usual = uri.getPort() < 0 || uri.getPort() == ("https".equals(uri.getScheme()) ? 443 : 80);
        return Optional.of(new Site(host, uri.getScheme() + "://" + host + (usual ? "" : ":" + uri.getPort())));
    }
}
