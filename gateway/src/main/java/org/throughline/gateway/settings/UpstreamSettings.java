package org.throughline.gateway.settings;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.util.Map;

/** Where the services are. */
@ConfigMapping(prefix = "throughline.upstream")
public interface UpstreamSettings {

    /** Address of each service by short name: {@code case} is case-service. */
    @WithParentName
    Map<String, URI> addresses();
}
