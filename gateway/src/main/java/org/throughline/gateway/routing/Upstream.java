package org.throughline.gateway.routing;

import io.vertx.core.http.RequestOptions;
import java.net.URI;

/**
 * A service behind the gateway.
 *
 * @param name short name, as in the configuration
 * @param address scheme, host and port
 */
public record Upstream(String name, URI address) {

    public Upstream {
        boolean bare = address.getRawPath() == null || address.getRawPath().matches("/?");
        if (address.getHost() == null || !bare || address.getRawQuery() != null) {
            throw new IllegalArgumentException("throughline.upstream." + name + " must be scheme://host:port");
        }
    }

    /** The service's full name: {@code case-service}. */
    public String service() {
        return name + "-service";
    }

    /** A request to this service, its path not yet set. */
    public RequestOptions request() {
        return new RequestOptions().setHost(address.getHost()).setPort(port()).setSsl(isSecure());
    }

    /** Whether a URI that the service wrote names the service itself. */
    public boolean owns(URI uri) {
        return address.getHost().equalsIgnoreCase(uri.getHost()) && uri.getPort() == address.getPort();
    }

    private int port() {
        return address.getPort() > 0 ? address.getPort() : isSecure() ? 443 : 80;
    }

    private boolean isSecure() {
        return "https".equals(address.getScheme());
    }
}
