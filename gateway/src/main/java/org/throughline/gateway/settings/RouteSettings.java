package org.throughline.gateway.settings;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.List;
import java.util.Map;

/** Which paths lead to which service. */
@ConfigMapping(prefix = "throughline.route")
public interface RouteSettings {

    /** Path prefixes by the short name of the service that answers them. */
    @WithParentName
    Map<String, List<String>> prefixes();
}
