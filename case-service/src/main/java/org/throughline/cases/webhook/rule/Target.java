package org.throughline.cases.webhook.rule;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Where a message goes, taken apart from an address that somebody wrote.
 *
 * @param tls whether by https
 * @param host a name or an address, without brackets
 * @param port the one written, or the usual one
 * @param path with its query; at least a slash
 */
public record Target(boolean tls, String host, int port, String path) {

    private static final int HTTPS_PORT = 443;
    private static final int HTTP_PORT = 80;
    private static final int LAST_PORT = 65_535;

    /** Reads it; empty unless it is https, or http where that is allowed, with a host, without user, password or fragment. */
    public static Optional<Target> of(String url, boolean plainHttp) {
        try {
            URI uri = new URI(url).parseServerAuthority();
            boolean tls = "https".equalsIgnoreCase(uri.getScheme());
            boolean plain = plainHttp && "http".equalsIgnoreCase(uri.getScheme());
            if (!tls && !plain || uri.getHost() == null || uri.getUserInfo() != null || uri.getFragment() != null) {
                return Optional.empty();
            }
            int port = uri.getPort() < 0 ? tls ? HTTPS_PORT : HTTP_PORT : uri.getPort();
            return port == 0 || port > LAST_PORT
                    ? Optional.empty()
                    : Optional.of(new Target(tls, host(uri), port, path(uri)));
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private static String host(URI uri) {
        String host = uri.getHost();
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    private static String path(URI uri) {
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }
}
