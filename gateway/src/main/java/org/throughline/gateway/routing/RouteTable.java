package org.throughline.gateway.routing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.gateway.settings.LimitSettings;
import org.throughline.gateway.settings.RouteSettings;
import org.throughline.gateway.settings.UpstreamSettings;

/** Which service answers which path. A mistake in its configuration stops the start. */
@ApplicationScoped
public class RouteTable {

    private final Map<String, Upstream> upstreams = new HashMap<>();
    private final Map<String, Route> byPrefix = new HashMap<>();

    RouteTable(UpstreamSettings addresses, RouteSettings routes, LimitSettings limit) {
        addresses.addresses().forEach((name, address) -> upstreams.put(name, new Upstream(name, address)));
        routes.prefixes().forEach((name, prefixes) -> prefixes.forEach(prefix -> add(prefix, name, limit)));
        require(
                byPrefix.keySet().containsAll(limit.uploadPrefixes()),
                "throughline.limit.upload-prefixes names a prefix that no throughline.route has");
    }

    /** The route with the longest prefix of whole segments. */
    public Optional<Route> find(String path) {
        for (String prefix = path; !prefix.isEmpty(); prefix = withoutLastSegment(prefix)) {
            Route route = byPrefix.get(prefix);
            if (route != null) {
                return Optional.of(route);
            }
        }
        return Optional.empty();
    }

    /** Every service behind the gateway. */
    public Collection<Upstream> upstreams() {
        return List.copyOf(upstreams.values());
    }

    private void add(String prefix, String name, LimitSettings limit) {
        Upstream upstream = upstreams.get(name);
        require(upstream != null, "throughline.route." + name + " has no throughline.upstream." + name);
        // Only /v1 is the clients' business: health, metrics and console paths of a service are never behind a route.
        require(prefix.matches("/v1(/[a-z0-9-]+)+"), "a route prefix starts with /v1/: " + prefix);
        boolean upload = limit.uploadPrefixes().contains(prefix);
        long maxBody = (upload ? limit.uploadBody() : limit.body()).asLongValue();
        require(byPrefix.put(prefix, new Route(prefix, upstream, maxBody)) == null, "two routes for " + prefix);
    }

    private static String withoutLastSegment(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
